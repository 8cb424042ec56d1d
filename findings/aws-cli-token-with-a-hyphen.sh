#!/usr/bin/env bash
# Guess: what the AWS CLI prints as nextToken can be given back with --next-token.
# Happens: a token that begins with a hyphen is taken for an option and refused before anything is sent; only
#   --next-token=TOKEN, with an equals sign, is read.
# Matters: one base64url token in 64 begins so. Scripts that page by hand fail now and then, on some servers only,
#   and with a message about an argument that is missing. A server does best to begin its tokens with a letter.
set -uo pipefail

version=1.46.3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
python3 -m venv tools && tools/bin/pip install -q --disable-pip-version-check "awscli==$version" || exit 1

export AWS_ACCESS_KEY_ID=example AWS_SECRET_ACCESS_KEY=example AWS_DEFAULT_REGION=us-east-1 AWS_MAX_ATTEMPTS=1
export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null
# Nobody listens there: a command that gets as far as a call fails to connect.
list() {
  tools/bin/aws connectcases list-domains --endpoint-url http://127.0.0.1:9 "$@" 2>&1 | tail -n 2
}

echo "aws-cli $version"
plain=$(list --next-token abc)
hyphen=$(list --next-token -abc)
equals=$(list --next-token=-abc)
echo "--next-token abc:   $plain"
echo "--next-token -abc:  $hyphen"
echo "--next-token=-abc:  $equals"

[[ $plain == *"Could not connect"* ]] && [[ $equals == *"Could not connect"* ]] &&
  [[ $hyphen == *"--next-token: expected one argument"* ]] && [[ $hyphen != *connect\ to* ]] &&
  echo "The token that begins with a hyphen is refused before anything is sent, unless an equals sign stands before it."
