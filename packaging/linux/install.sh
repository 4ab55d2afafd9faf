#!/bin/sh
# Installs mmdesk from its unpacked folder, for you alone or, as root, for everyone; or takes it away again.
#
#   ./install.sh [--prefix DIR]      by default ~/.local, as root /usr/local
#   ./install.sh --uninstall [--prefix DIR]
#
# What you taught mmdesk lies elsewhere (mmdesk doctor says where) and is never touched.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
prefix=
uninstall=
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -ge 2 ] || { echo "install.sh: --prefix needs a folder" >&2; exit 2; }
                  prefix=$2; shift ;;
        --prefix=*) prefix=${1#--prefix=} ;;
        --uninstall) uninstall=yes ;;
        -h|--help) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "install.sh: unknown option $1; see ./install.sh --help" >&2; exit 2 ;;
    esac
    shift
done
if [ -z "$prefix" ]; then
    if [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
fi
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
program=$prefix/lib/mmdesk
share=$prefix/share

refresh() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$share/applications" || true
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || true
    fi
}

# Whatever id it had then: the metadata says for which desktop entry it is.
forget_metadata() {
    grep -lsF '>mmdesk.desktop<' "$share"/metainfo/*.metainfo.xml | while read -r told; do rm -f "$told"; done
}

remove() {
    forget_metadata
    rm -rf "$program" "$program.new"
    rm -f "$prefix/bin/mmdesk" "$share/applications/mmdesk.desktop" \
        "$share/icons/hicolor/scalable/apps/mmdesk.svg" "$share"/icons/hicolor/*/apps/mmdesk.png
}

if [ -n "$uninstall" ]; then
    if [ ! -d "$program" ]; then echo "install.sh: mmdesk is not installed in $prefix" >&2; exit 1; fi
    remove
    refresh
    echo "mmdesk is gone from $prefix. What you taught it is still there."
    exit 0
fi

if [ ! -x "$here/mmdesk/mmdesk" ]; then
    echo "install.sh: the program is not beside this file; unpack the whole archive" >&2
    exit 1
fi
mkdir -p "$prefix/lib" "$prefix/bin" "$share/applications" "$share/metainfo" "$share/icons/hicolor/scalable/apps"
# Whole or not at all: what was installed before is replaced only by a copy that is complete.
rm -rf "$program.new"
cp -a "$here/mmdesk" "$program.new" || { rm -rf "$program.new"; exit 1; }
remove_old=$program.old.$$
if [ -d "$program" ]; then mv "$program" "$remove_old"; fi
mv "$program.new" "$program"
rm -rf "$remove_old"
ln -sf "../lib/mmdesk/mmdesk" "$prefix/bin/mmdesk"
for size in "$here"/share/icons/*x*; do
    folder=$share/icons/hicolor/$(basename "$size")/apps
    mkdir -p "$folder"
    cp "$size/mmdesk.png" "$folder/mmdesk.png"
done
cp "$here/share/mmdesk.svg" "$share/icons/hicolor/scalable/apps/mmdesk.svg"
forget_metadata
cp "$here"/share/*.metainfo.xml "$share/metainfo/"
# A path with spaces or other signs is written as the desktop entry specification says.
quoted=$(printf '%s' "$prefix/bin/mmdesk" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
tried=$(printf '%s' "$prefix/bin/mmdesk" | sed 's/\\/\\\\/g')
awk -v exec="\"$(printf '%s' "$quoted" | sed 's/\\/\\\\/g')\"" -v tried="$(printf '%s' "$tried" | sed 's/\\/\\\\/g')" '
    /^Exec=mmdesk/ { sub(/^Exec=mmdesk/, ""); print "Exec=" exec $0; next }
    /^TryExec=/ { print "TryExec=" tried; next }
    { print }' "$here/share/mmdesk.desktop" > "$share/applications/mmdesk.desktop"
refresh
echo "mmdesk is installed in $prefix: look for it among your programs, or run $prefix/bin/mmdesk"
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "To call it by name in a terminal, add $prefix/bin to your PATH." ;;
esac
