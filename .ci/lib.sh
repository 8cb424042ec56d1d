# What the scripts here share; they source it. A check is a command that has to succeed.
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# check NAME COMMAND...: runs the command, and shows what it printed if it fails. Not as a condition, where set -e counts for nothing.
check() {
  local name=$1 started=$SECONDS
  shift
  "$@" </dev/null >"$work/log" 2>&1
  if [ $? -eq 0 ]; then
    passed=$((passed + 1))
    echo "ok: $name ($((SECONDS - started)) s)"
  else
    failed=$((failed + 1))
    echo "FAILED: $name"
    show_logs
  fi
}

# A script that starts servers shows their logs too.
show_logs() {
  cat "$work/log"
}

# The last line of a script, which .ci/run reads, and its exit code.
summary() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}

# Scripts that run at once wait for each other here.
apt_install() {
  (
    flock 9
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
  ) 9>"${TMPDIR:-/tmp}/docket-apt"
}
