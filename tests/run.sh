#!/usr/bin/env bash
# Installs what the tests need where it is missing, builds with warnings as errors, runs every test project.
# usage: tests/run.sh [--long]      --long: the long forms of fuzzing, kill and growth tests too
# Last line: N passed, N failed, N skipped. Exit 0 only where nothing failed.
set -u
cd "$(dirname "$0")/.." || exit 1
results=$(mktemp -d)
trap 'stop_postgres; rm -rf "$results"' EXIT
limit=1500 # seconds for all tests together
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
[ "${1:-}" = --long ] && export PORTAL_LONG_TESTS=1 && limit=14400

postgres=/usr/lib/postgresql/15/bin

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
    PATH=$PATH:$postgres need initdb postgresql-15
    command -v chromium >/dev/null 2>&1 || echo "no Chromium: the tests of tests/Browser.Tests are left out, each by name below"
}

# PostgreSQL does not run as root; what the tests write need not outlive them.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

# A server of its own in a temporary folder, reached by a socket in it alone.
start_postgres() {
    if [ ! -x "$postgres/initdb" ]; then
        echo "no PostgreSQL 15: the tests of an archive in it are left out, each by name below"
        return
    fi
    cluster=$(mktemp -d)
    chmod 711 "$cluster"
    [ "$(id -u)" = 0 ] && chown postgres "$cluster"
    { as_postgres "$postgres/initdb" -D "$cluster/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync &&
        as_postgres "$postgres/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" start -o \
            "-k $cluster -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB"; } >"$results/postgres.log" 2>&1 ||
        { echo "PostgreSQL does not start: $(tail -n 1 "$results/postgres.log")"; return; }
    export NEWS_PORTAL_POSTGRES="Host=$cluster;Username=postgres;Database=postgres"
}

stop_postgres() {
    [ -n "${cluster:-}" ] || return
    as_postgres "$postgres/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1
    rm -rf "$cluster"
}

build() { dotnet build ProvincialNewsPortal.sln -warnaserror -nologo -v quiet; }

# usage: run_project PROJECT NAME [FILTER]
run_project() {
    timeout "$limit" dotnet test "$1" --no-build --nologo -v quiet --results-directory "$results" ${3:+--filter "$3"} \
        --logger "trx;LogFileName=$2.trx" || echo "$2: ended with $?" | tee -a "$results/ended"
}

# Every project on SQLite; then once more on PostgreSQL whatever is not of SQLite alone.
run_tests() {
    local project
    for project in tests/*.Tests/*.csproj; do run_project "$project" "$(basename "$project" .csproj)"; done
    [ -n "${NEWS_PORTAL_POSTGRES:-}" ] || return
    export NEWS_PORTAL_TEST_ENGINE=postgres
    run_project tests/Archive.Tests/Archive.Tests.csproj Archive.Tests-PostgreSQL 'Engine!=SQLite&FullyQualifiedName!~Postgres'
    run_project tests/Web.Tests/Web.Tests.csproj Web.Tests-PostgreSQL "Engine!=SQLite&($(printf 'FullyQualifiedName~%s|' \
        Api. Citations. Feeds. Harvest. Caching.PageCache Calendars. Health Metrics HostileText)FullyQualifiedName~PagesTests|FullyQualifiedName~BrowseTests|FullyQualifiedName~CrawlTests|FullyQualifiedName~SearchPageTests|FullyQualifiedName~SubjectTests|FullyQualifiedName~TagTree)"
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
start_postgres
build || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
run_tests
summary
