#!/usr/bin/env bash
# Installs what the tests need where it is missing, builds with warnings as errors, runs every test project.
# usage: tests/run.sh [--long]      --long: the long forms of fuzzing, kill and growth tests too
# Last line: N passed, N failed, N skipped. Exit 0 only where nothing failed.
set -u
cd "$(dirname "$0")/.." || exit 1
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
limit=1500 # seconds for all tests together
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
[ "${1:-}" = --long ] && export PORTAL_LONG_TESTS=1 && limit=14400

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

# Debian's packages, only where the program is missing and we may install it.
need() {
    local program=$1; shift
    command -v "$program" >/dev/null 2>&1 && return
    command -v apt-get >/dev/null 2>&1 || return
    echo "installing $*"
    { as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq --no-install-recommends "$@"; } \
        >"$results/apt.log" 2>&1 || echo "could not install $*: $(tail -n 1 "$results/apt.log")"
}

# The schemas that OAI-PMH's authors published: Debian's package python3-gavo holds them; four files of it are unpacked, nothing is installed.
schemas() {
    local into=tests/Validators/debian
    [ -d "$into" ] && return
    command -v apt-get >/dev/null 2>&1 || return
    { [ -n "$(apt-cache madison python3-gavo)" ] || as_root apt-get update -qq; } >"$results/apt.log" 2>&1
    (cd "$results" && apt-get download -qq python3-gavo && dpkg-deb -x python3-gavo_*.deb gavo) >>"$results/apt.log" 2>&1 && mkdir "$into" &&
        cp "$results"/gavo/usr/lib/python3/dist-packages/gavo/resources/schemata/{OAI-PMH,oai_dc,simpledc20021212,xml}.xsd "$into" ||
        echo "no schemas of OAI-PMH: $(tail -n 1 "$results/apt.log")"
}

install_what_is_missing() {
    need chromium chromium fonts-noto-cjk
    need node nodejs
    need npm npm
    need ruby ruby
    schemas
    [ -d tests/Validators/node_modules ] || npm --prefix tests/Validators ci --silent >"$results/npm.log" 2>&1 || echo "no validators ($(tail -n 1 "$results/npm.log")): the tests that use them are left out, each by name below"
    command -v chromium >/dev/null 2>&1 || echo "no Chromium: the tests of tests/Browser.Tests are left out, each by name below"
}

build() { dotnet build ProvincialNewsPortal.sln -warnaserror -nologo -v quiet; }

run_tests() {
    local project name
    for project in tests/*.Tests/*.csproj; do
        name=$(basename "$project" .csproj)
        timeout "$limit" dotnet test "$project" --no-build --nologo -v quiet --results-directory "$results" \
            --logger "trx;LogFileName=$name.trx" || echo "$name: ended with $?" | tee -a "$results/ended"
    done
}

# Counts of every result file; a project that ended badly without one counts as failed.
summary() {
    cat "$results"/*.trx 2>/dev/null | awk -v ended="$results/ended" '
        function attribute(name,   m) { return match($0, name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 3) : "" }
        /<UnitTestResult / {
            outcome = attribute("outcome"); test = attribute("testName")
            if (outcome == "Passed") passed++
            else if (outcome == "NotExecuted") { skipped++; why = 1 }
            else { failed++; why = 2 }
        }
        why && /<(Message|StdOut)>/ { text = $0; gsub(/<[^>]*>|^ +/, "", text); print (why == 2 ? "failed: " : "skipped: ") test " (" text ")"; why = 0 }
        END {
            while ((getline line < ended) > 0) bad++
            if (bad > 0 && failed == 0) failed = bad
            printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
            exit failed > 0 || passed == 0
        }'
}

install_what_is_missing
build || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
run_tests
summary
