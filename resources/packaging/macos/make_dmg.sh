#!/usr/bin/env bash
# Packs "dist/CIFAKE Desktop.app", which `pyinstaller build.spec` built on macOS, as a disk image beside it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

app="dist/CIFAKE Desktop.app"
if [ ! -d "$app" ]; then
    echo "There is no $app; run pyinstaller build.spec first." >&2
    exit 1
fi
version=$(plutil -extract CFBundleShortVersionString raw "$app/Contents/Info.plist")
image="dist/cifake-desktop-$version-macos-$(uname -m).dmg"

# Without a signature, be it nobody's, Apple's processors run nothing. The build has signed; this only mends.
if ! codesign --verify --deep --strict "$app"; then
    codesign --force --deep --sign - "$app"
    codesign --verify --deep --strict "$app"
fi

content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
cp -a "$app" "$content/"
ln -s /Applications "$content/Applications"
hdiutil create -volname "CIFAKE Desktop" -srcfolder "$content" -fs HFS+ -format UDZO -ov "$image"
echo "$image"
