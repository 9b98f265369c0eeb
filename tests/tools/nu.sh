#!/usr/bin/env bash
# Asks the Nu Html Checker, the W3C's own, about every HTML, CSS and SVG file of a built site, and xmllint about every
# SVG and XML file. An error or a warning of either is a fault. It judges files as they are, not what a browser shows.
#
# Usage: nu.sh SITE
set -euo pipefail

site=$1
jar=$(dirname "$0")/../browser/node_modules/vnu-jar/build/dist/vnu.jar
faults=$(mktemp)
trap 'rm -f "$faults"' EXIT

# Prints the files with one ending, each ended by a zero byte. There must be one: a check of nothing proves nothing.
files() {
  find "$site" -type f -name "*.$1" -print0 | sort -z | grep -z . || echo "no .$1 file in $site" >>"$faults"
}

# Checks all files with one ending; Java starts once.
nu() {
  files "$1" | xargs -0 -r java -Xss4m -jar "$jar" --stdout --format gnu "--$2" >>"$faults" || true
}

nu html skip-non-html
nu css css
nu svg svg
{ files svg; files xml; } | xargs -0 -r xmllint --noout 2>>"$faults" || true

sed "s#file:.*${site#/}/##" "$faults"
echo "$(find "$site" -type f \( -name '*.html' -o -name '*.css' -o -name '*.svg' -o -name '*.xml' \) | wc -l) files, $(wc -l <"$faults") faults"
[ ! -s "$faults" ]
