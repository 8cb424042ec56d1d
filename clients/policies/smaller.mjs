// Requests with one part less, from the largest part to the smallest.

/** All requests that lack one part of a request. */
export function smaller(request) {
  const found = [];
  const change = (edit) => {
    const copy = structuredClone(request);
    edit(copy);
    found.push(copy);
  };
  for (const type of ["boundary", "session"]) {
    if (request[type]) {
      change((copy) => (copy[type] = null));
    }
  }
  if (request.identity.length > 1) {
    request.identity.forEach((_, index) => change((copy) => copy.identity.splice(index, 1)));
  }
  const documents = (of) => [...of.identity, of.boundary, of.session].filter(Boolean);
  documents(request).forEach((policy, place) => {
    const statements = (copy) => documents(copy)[place].Statement;
    policy.Statement.forEach((statement, index) => {
      if (policy.Statement.length > 1) {
        change((copy) => statements(copy).splice(index, 1));
      }
      for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
        change((copy) => {
          const { [operator]: gone, ...rest } = statements(copy)[index].Condition;
          statements(copy)[index].Condition = Object.keys(rest).length ? rest : undefined;
        });
        for (const [key, values] of Object.entries(keys)) {
          if (Object.keys(keys).length > 1) {
            change((copy) => delete statements(copy)[index].Condition[operator][key]);
          }
          if (Array.isArray(values) && values.length > 1) {
            values.forEach((_, value) => change((copy) => statements(copy)[index].Condition[operator][key].splice(value, 1)));
          }
        }
      }
      for (const element of ["Action", "NotAction", "Resource", "NotResource"]) {
        if (Array.isArray(statement[element]) && statement[element].length > 1) {
          statement[element].forEach((_, value) => change((copy) => statements(copy)[index][element].splice(value, 1)));
        }
      }
    });
  });
  Object.keys(request.context).forEach((key) => change((copy) => delete copy.context[key]));
  return found;
}
