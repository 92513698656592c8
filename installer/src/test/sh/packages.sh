#!/usr/bin/env bash
# Tries all packages as the people who get them: the packages for Linux, those for Windows.
# Usage: packages.sh [FOLDER OF THE PACKAGES]; ends with 0, or with a sentence and 1.
# What a package needs and this machine lacks (root, apt, Wine) is told, and that part left out.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
packages=$(cd "${1:-${here}/../../../target/packages}" && pwd -P)
bash "${here}/linux.sh" "${packages}"
bash "${here}/windows.sh" "${packages}"
