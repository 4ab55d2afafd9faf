#!/bin/sh
# Signs the frozen program for macOS, asks Apple to look at it (notarisation), and packs it into a disk image.
#
#   packaging/macos/pack.sh [DIST]       DIST/mmdesk.app is what packaging/frozen/build.py made; by default dist
#
# MMDESK_SIGN_AS is the "Developer ID Application: ..." in the keychain; without it the program is signed for this
# Mac alone. MMDESK_NOTARY is a profile of `xcrun notarytool store-credentials`; without it Apple is not asked.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
dist=$(CDPATH= cd -- "${1:-$root/dist}" && pwd)
app=$dist/mmdesk.app
sign_as=${MMDESK_SIGN_AS:--}
version=$("$app/Contents/MacOS/mmdesk" --version | cut -d' ' -f2)
image=$dist/mmdesk-$version-macos-$(uname -m).dmg

# From the inside out: what lies in a bundle is sealed by the bundle's own signature.
find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
    codesign --force --timestamp --options runtime --sign "$sign_as" {} +
codesign --force --timestamp --options runtime --entitlements "$root/packaging/macos/entitlements.plist" \
    --sign "$sign_as" "$app"
codesign --verify --deep --strict "$app"

rm -rf "$dist/image" "$image"
mkdir "$dist/image"
cp -R "$app" "$dist/image/"
cp "$root/LICENSE" "$dist/image/LICENSE.txt"
ln -s /Applications "$dist/image/Applications"
hdiutil create -quiet -volname mmdesk -srcfolder "$dist/image" -format ULFO "$image"
rm -rf "$dist/image"
if [ "$sign_as" != - ]; then codesign --timestamp --sign "$sign_as" "$image"; fi
if [ -n "${MMDESK_NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$MMDESK_NOTARY" --wait
    xcrun stapler staple "$image"
fi
ls -l "$image"
