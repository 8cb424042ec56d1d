// Where the two evaluators are known to differ, and what AWS's documentation says. A request that has such a trait and on
// which they differ is counted; whatever else differs is a failure.

const list = (values) => (Array.isArray(values) ? values : [values ?? []].flat());
const documents = (request) => [...request.identity, request.boundary, request.session].filter(Boolean);
const statements = (request) => documents(request).flatMap((policy) => policy.Statement);

/** The conditions of a request's policies, one by one. */
function* conditions(request) {
  for (const { Condition = {} } of statements(request)) {
    for (const [operator, keys] of Object.entries(Condition)) {
      for (const [key, values] of Object.entries(keys)) {
        yield { operator, key, values: list(values) };
      }
    }
  }
}

/** The texts of a request's policies that may hold variables. */
function texts(request) {
  return [
    ...statements(request).flatMap(({ Resource, NotResource }) => [...list(Resource), ...list(NotResource)]),
    ...[...conditions(request)].flatMap(({ values }) => values),
  ];
}

/** The variables without a default in texts. */
const variables = (of) => of.flatMap((text) => [...text.matchAll(/\$\{([^,}]*)\}/g)].map((found) => found[1]));

const RULES = [
  {
    // Service Authorization Reference: an action without resource types takes "*" alone in the element Resource.
    name: 'a statement that names a resource matches the resource "*"',
    applies: (request) => request.resource === "*",
  },
  {
    // IAM User Guide, "Policy variables with no value": nothing is equal to or like it, so inverted operators do match.
    name: "a variable without a value is like nothing, and an inverted operator does not match it",
    applies: (request) => {
      const inverted = [
        ...statements(request).flatMap(({ NotResource }) => list(NotResource)),
        ...[...conditions(request)].filter(({ operator }) => operator.includes("Not")).flatMap(({ values }) => values),
      ];
      return variables(inverted).some((name) => request.context[name] === undefined);
    },
  },
  {
    // The same page: a key with an empty value is there.
    name: "a variable whose value is empty has none",
    applies: (request) => variables(texts(request)).some((name) => request.context[name] === ""),
  },
  {
    // IAM User Guide, "Date condition operators": a date may be given in seconds since 1970, and compares as others do.
    name: "a date in seconds is compared with one in milliseconds",
    applies: (request) =>
      [...conditions(request)].some(
        ({ operator, key, values }) =>
          operator.includes("Date") && [...values, request.context[key] ?? ""].some((value) => /^[0-9]+$/.test(value)),
      ),
  },
  {
    // RFC 4632: a prefix of no bits is every address.
    name: "the range 0.0.0.0/0 holds hardly any address",
    applies: (request) => [...conditions(request)].some(({ values }) => values.includes("0.0.0.0/0")),
  },
  {
    // IAM User Guide, "IP address condition operators": an address outside of all ranges matches, whatever its family.
    name: "an IPv6 address is not outside of an IPv4 address without a mask",
    applies: (request) =>
      [...conditions(request)].some(
        ({ operator, key, values }) =>
          operator.includes("NotIpAddress") &&
          (request.context[key] ?? "").includes(":") &&
          values.some((value) => value.includes(".") && !value.includes("/")),
      ),
  },
];

/** Why the evaluators may differ on a request; undefined when they must not. */
export function known(request) {
  return RULES.find((rule) => rule.applies(request))?.name;
}
