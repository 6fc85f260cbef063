#!/bin/sh
# Takes back what install.sh made known to the desktop of the current user. The program's folder,
# the user's own roles and questions and the settings stay.
set -eu

name=interview-kits
share=${XDG_DATA_HOME:-$HOME/.local/share}
choices=${XDG_CONFIG_HOME:-$HOME/.config}/mimeapps.list

if command -v xdg-desktop-menu >/dev/null 2>&1; then
    xdg-desktop-menu uninstall --mode user --novendor "$name.desktop"
fi
rm -f "$share/applications/$name.desktop" "$share/mime/packages/$name-mime.xml"
rm -f "$share/icons/hicolor/"*"/apps/$name.png" "$share/icons/hicolor/scalable/apps/$name.svg"
if [ -L "$HOME/.local/bin/$name" ]; then rm "$HOME/.local/bin/$name"; fi
if [ -f "$choices" ]; then
    sed -i "/^application\/x-interview-kit=$name\.desktop;\{0,1\}$/d" "$choices"
fi
if command -v update-mime-database >/dev/null 2>&1 && [ -d "$share/mime" ]; then
    update-mime-database "$share/mime"
fi
if command -v update-desktop-database >/dev/null 2>&1 && [ -d "$share/applications" ]; then
    update-desktop-database -q "$share/applications"
fi
echo "Taken back for $(id -un)."
