# For scripts of suites to source: runs a suite against a server on each store, counts, and keeps what passed. A suite gets the address of
# the server and prints a line for each operation and error, "ok NAME" or "FAILED NAME: why".

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
results=$root/clients/target/results
# A copy that others may not read, as the server would warn of them.
keys=$(mktemp)
cat "$root/clients/access-keys.yaml" >"$keys"
# The origin whose pages may call: another one makes a call that is denied.
options=(--access-keys "$keys" --cors-origins http://docs.example --rate-limits GetCaseEventConfiguration=1/1)
passed=0
failed=0
servers=()

# Nothing of the user's own configuration takes part.
unset "${!AWS_@}" "${!DOCKET_@}"
export LC_ALL=C.UTF-8 AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_EC2_METADATA_DISABLED=true
"$root/docket" --version >/dev/null || exit 1

stop_servers() {
  local server
  for server in "${servers[@]}"; do
    kill "$server" 2>/dev/null || true
  done
  rm -f "$keys"
}
trap stop_servers EXIT

# Starts a program and leaves the first match in what it prints in $found.
start() {
  local pattern=$1 line output
  shift
  exec {output}< <(exec "$@")
  servers+=($!)
  while read -r line <&"$output"; do
    if [[ $line =~ $pattern ]]; then
      found=${BASH_REMATCH[0]}
      return
    fi
  done
  echo "$1 ended before it was ready" >&2
  exit 1
}

# Starts an empty database that lives until this script ends, and leaves its address in $found.
start_postgres() {
  local java built=$root/postgres-testing/target
  java=$(sed -n 2p "$root/server/target/docket/java")
  mkfifo "$1"
  exec {held}<>"$1"
  start 'postgresql://[^ ]+' sh -c 'fifo=$1; shift; exec "$@" <"$fifo"' sh "$1" \
    "$java" -classpath "$built/classes:$built/lib/*" dev.docket.testing.postgres.FreshDatabase
}

# suite CLIENT VERSION COMMAND...: runs the command on both stores, with the address of the server as its last argument.
suite() {
  local client=$1 version=$2 store line status word name folder
  shift 2
  mkdir -p "$results"
  rm -f "$results/$client.tsv"
  for store in memory postgres; do
    folder=$(mktemp -d)
    local stored=(--storage "$store")
    if [ "$store" = postgres ]; then
      start_postgres "$folder/fifo"
      stored+=(--postgres-url "$found")
    fi
    start 'http://[0-9.]+:[0-9]+' "$root/docket" serve --port 0 --access-log off "${options[@]}" "${stored[@]}"
    status=0
    "$@" "$found" >"$folder/said" </dev/null || status=$?
    while read -r word name; do
      case $word in
        ok) passed=$((passed + 1)) ;;
        FAILED) failed=$((failed + 1)) ;;
        *) continue ;;
      esac
      echo "$word $client on $store: $name"
      printf '%s\t%s\t%s\t%s\t%s\n' "$client" "$version" "$store" "${name%%:*}" "$word" >>"$results/$client.tsv"
    done <"$folder/said"
    if ! grep -q '^ok ' "$folder/said" || { [ "$status" -ne 0 ] && ! grep -q '^FAILED ' "$folder/said"; }; then
      failed=$((failed + 1))
      echo "FAILED $client on $store: ended with $status"
    fi
    rm -rf "$folder"
  done
}

# Prints the sum; the last words of a script.
counted() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}
