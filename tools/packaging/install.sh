#!/bin/sh
# Makes the packaged program known to the desktop of the current user: its entry in the menu, its
# icon, and .ikit files that open in it. The folder itself stays where it is. uninstall.sh undoes it.
set -eu

name=interview-kits
type=application/x-interview-kit
here=$(cd "$(dirname "$0")" && pwd -P)
folder=$(dirname "$here")
share=${XDG_DATA_HOME:-$HOME/.local/share}

if [ ! -x "$folder/$name" ]; then
    echo "There is no program in $folder. Make it with: make package, then run dist/$name/desktop/install.sh." >&2
    exit 2
fi
case $folder in
*[\"\`\$\\%\|\&]*)
    echo "A menu entry cannot name the folder $folder. Move it to one without the signs \" \` \$ \\ % | &." >&2
    exit 2
    ;;
esac

for size in 16 24 32 48 64 128 256 512; do
    place=$share/icons/hicolor/${size}x$size/apps
    mkdir -p "$place"
    cp "$folder/_internal/ui/resources/icons/$name-$size.png" "$place/$name.png"
done
mkdir -p "$share/icons/hicolor/scalable/apps"
cp "$folder/_internal/ui/resources/icons/$name.svg" "$share/icons/hicolor/scalable/apps/$name.svg"

mkdir -p "$HOME/.local/bin"
ln -sfn "$folder/$name" "$HOME/.local/bin/$name"

mkdir -p "$share/applications" "$share/mime/packages"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed -e "s|^Exec=$name |Exec=\"$folder/$name\" |" -e "s|^TryExec=.*|TryExec=$folder/$name|" \
    "$here/$name.desktop" >"$work/$name.desktop"
cp "$here/$name-mime.xml" "$work/" # xdg-mime passes over a file in a folder with a space
if command -v xdg-mime >/dev/null 2>&1 && command -v xdg-desktop-menu >/dev/null 2>&1; then
    xdg-mime install --mode user --novendor "$work/$name-mime.xml"
    xdg-desktop-menu install --mode user --novendor "$work/$name.desktop"
    xdg-mime default "$name.desktop" "$type"
else
    cp "$work/$name-mime.xml" "$share/mime/packages/"
    cp "$work/$name.desktop" "$share/applications/"
    if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$share/mime"; fi
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$share/applications"
    fi
fi
echo "Installed for $(id -un): $folder/$name, in the menu, and as $name in $HOME/.local/bin."
