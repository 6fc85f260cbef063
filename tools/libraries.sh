#!/bin/sh
# The shared libraries that Qt needs on a bare Debian. Installs them when run as root; otherwise says
# which are missing. Does nothing elsewhere, or when all are there.
set -eu

command -v dpkg-query >/dev/null 2>&1 || exit 0

needed="libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3
libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
missing=""
for package in $needed; do
    # Debian 13 appends t64 to some names.
    for name in "$package" "${package}t64"; do
        state=$(dpkg-query -W -f='${Status}' "$name" 2>/dev/null || true)
        [ "$state" = "install ok installed" ] && continue 2
    done
    missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" -eq 0 ]; then
    apt-get update -qq
    # shellcheck disable=SC2086  # a list of packages
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >/dev/null
else
    echo "Qt needs these packages: sudo apt-get install$missing" >&2
fi
