#!/bin/sh
# Packs the frozen program for Linux: a tarball with install.sh, and an AppImage where mksquashfs is there.
#
#   packaging/linux/pack.sh [DIST]       DIST/mmdesk is what packaging/frozen/build.py made; by default dist
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
dist=$(CDPATH= cd -- "${1:-$root/dist}" && pwd)
python=${PYTHON:-python3}
version=$("$dist/mmdesk/mmdesk" --version | cut -d' ' -f2)
name=mmdesk-$version-linux-$(uname -m)
id=$(cat "$root/packaging/application_id")
work=$dist/$name
rm -rf "$work"
mkdir -p "$work/share"
cp -al "$dist/mmdesk" "$work/mmdesk" 2>/dev/null || cp -a "$dist/mmdesk" "$work/mmdesk"
cp "$root/packaging/linux/install.sh" "$work/"
cp "$root/packaging/linux/mmdesk.desktop" "$root/resources/icons/mmdesk.svg" "$work/share/"
sed "s/@ID@/$id/" "$root/packaging/linux/metainfo.xml.in" > "$work/share/$id.metainfo.xml"
if command -v appstreamcli >/dev/null; then appstreamcli validate --no-net "$work/share/$id.metainfo.xml"; fi
"$python" "$root/packaging/draw_icons.py" --out "$work/share/icons"
rm -f "$work"/share/icons/mmdesk.ico "$work"/share/icons/mmdesk.icns
tar -C "$dist" --sort=name --owner=0 --group=0 --numeric-owner -cf - "$name" |
    xz -T0 "-${XZ_LEVEL:-6}" > "$dist/$name.tar.xz"
ls -l "$dist/$name.tar.xz"

# An AppDir is the same in another order, see https://docs.appimage.org/reference/appdir.html.
appdir=$dist/mmdesk.AppDir
rm -rf "$appdir"
mkdir -p "$appdir/usr/lib" "$appdir/usr/bin" "$appdir/usr/share/metainfo" "$appdir/usr/share/applications" \
    "$appdir/usr/share/icons/hicolor/scalable/apps" "$appdir/usr/share/icons/hicolor/256x256/apps"
mv "$work/mmdesk" "$appdir/usr/lib/mmdesk"
ln -s ../lib/mmdesk/mmdesk "$appdir/usr/bin/mmdesk"
cp "$work/share/mmdesk.desktop" "$appdir/usr/share/applications/mmdesk.desktop"
cp "$work/share/$id.metainfo.xml" "$appdir/usr/share/metainfo/"
cp "$work/share/mmdesk.svg" "$appdir/usr/share/icons/hicolor/scalable/apps/"
cp "$work/share/icons/256x256/mmdesk.png" "$appdir/usr/share/icons/hicolor/256x256/apps/mmdesk.png"
cp "$work/share/icons/256x256/mmdesk.png" "$appdir/mmdesk.png"
ln -s mmdesk.png "$appdir/.DirIcon"
ln -s usr/share/applications/mmdesk.desktop "$appdir/mmdesk.desktop"
ln -s usr/bin/mmdesk "$appdir/AppRun"
rm -rf "$work"
if command -v mksquashfs >/dev/null; then
    "$python" "$root/packaging/linux/appimage.py" "$appdir" "$dist/$name.AppImage"
    rm -rf "$appdir"
    ls -l "$dist/$name.AppImage"
else
    echo "There is no mksquashfs here (squashfs-tools): $appdir is ready for an AppImage."
fi
