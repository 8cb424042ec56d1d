// Random policies and requests. The same seed gives the same ones.

export const ACCOUNT = "123456789012";
const PRINCIPAL = `arn:aws:iam::${ACCOUNT}:user/ann`;

const DOMAIN = `arn:aws:cases:us-east-1:${ACCOUNT}:domain/d1`;
const RESOURCES = [
  DOMAIN,
  `arn:aws:cases:eu-west-1:${ACCOUNT}:domain/d1`,
  `${DOMAIN}/case/c1`,
  `${DOMAIN}/case/c2`,
  `${DOMAIN}/case/ann`,
  `${DOMAIN}/case/c1/related-item/i1`,
  `${DOMAIN}/field/title`,
  `${DOMAIN}/field/f-1`,
  `${DOMAIN}/template/t1`,
  `arn:aws:cases:us-east-1:${ACCOUNT}:domain/d2/case/c1`,
  `${DOMAIN}/case/Support`,
];
const RESOURCE_PATTERNS = [
  "*",
  ...RESOURCES,
  `${DOMAIN}/*`,
  `${DOMAIN}*`,
  `${DOMAIN}/case/*`,
  `${DOMAIN}/case/c?`,
  `${DOMAIN}/case/*/related-item/*`,
  `${DOMAIN}/field/t*e`,
  `arn:aws:cases:*:${ACCOUNT}:domain/*`,
  "arn:aws:cases:*:*:domain/*/case/*",
  "arn:*:cases:us-east-1:*:domain/d?/*",
  "arn:aws:s3:::bucket/*",
  `${DOMAIN}/case/\${aws:username}`,
  `${DOMAIN}/case/\${aws:PrincipalTag/team}`,
  `${DOMAIN}/case/\${aws:PrincipalTag/absent, 'c2'}`,
];
const ACTIONS = [
  "cases:GetCase",
  "cases:UpdateCase",
  "cases:CreateCase",
  "cases:DeleteCase",
  "cases:TagResource",
  "cases:GetDomain",
  "cases:SearchCases",
  "cases:ListDomains",
];
const ACTION_PATTERNS = [
  "*",
  "cases:*",
  "cases:Get*",
  "cases:*Case",
  "cases:?etCase",
  "CASES:getcase",
  "cases:Create*",
  "s3:GetObject",
  "cases:G*t*C*e",
  ...ACTIONS,
];

// What a request may say, by condition key: its values, and those that conditions compare with.
const TEXTS = ["support", "Support", "sales", "sup", "c1", "a*b", "", "x y", "5"];
const TEXT_PATTERNS = [...TEXTS, "sup*", "*s*", "?ales", "s*t", "*", "${aws:username}", "${aws:PrincipalTag/team}"];
const NUMBERS = ["5", "-3", "10", "5.0", "0", "7.25"];
const DATES = [
  "2026-11-27T10:00:00Z",
  "2026-11-27T11:00:00+01:00",
  "2027-01-01",
  "2026-11-27T10:00:00.250Z",
  "1795773600",
];
const ADDRESSES = ["10.1.2.3", "192.168.7.9", "203.0.113.77", "2001:db8::1", "2001:db8:0:0:1::"];
const RANGES = ["10.0.0.0/8", "10.1.2.3", "10.1.2.3/32", "192.168.0.0/16", "0.0.0.0/0", "2001:db8::/32", "::/0", "203.0.113.64/28"];
const ARNS = [PRINCIPAL, `arn:aws:iam::${ACCOUNT}:role/desk`, "arn:aws:connect:us-east-1:1:instance/i/agent/a"];
const ARN_PATTERNS = [...ARNS, `arn:aws:iam::${ACCOUNT}:user/*`, "arn:aws:iam::*:*", "arn:*:iam:*:*:role/desk", "arn:aws:connect:*:*:instance/*/agent/?"];
const TRUTHS = ["true", "false"];

const KEYS = [
  { key: "aws:ResourceTag/team", values: TEXTS, patterns: TEXT_PATTERNS },
  { key: "aws:ResourceTag/level", values: NUMBERS, patterns: NUMBERS },
  { key: "aws:RequestTag/team", values: TEXTS, patterns: TEXT_PATTERNS },
  { key: "aws:PrincipalTag/team", values: TEXTS, patterns: TEXT_PATTERNS },
  { key: "aws:TagKeys", values: TEXTS, patterns: TEXT_PATTERNS, list: true },
  { key: "cases:RelatedItemType", values: ["Comment", "File"], patterns: ["Comment", "File", "C*"] },
  { key: "cases:CreatedBy", values: [...ARNS, "night-import"], patterns: [...ARN_PATTERNS, "night-*"] },
  { key: "connect:UserArn", values: ARNS, patterns: ARN_PATTERNS },
  { key: "aws:username", values: ["ann", "c1"], patterns: ["ann", "a*", "bob"] },
  { key: "aws:UserAgent", values: ["aws-cli/2.1", "boto3"], patterns: ["aws-cli/*", "boto3"] },
  { key: "aws:RequestedRegion", values: ["us-east-1", "eu-west-1"], patterns: ["us-*", "eu-west-1"] },
  { key: "aws:PrincipalAccount", values: [ACCOUNT], patterns: [ACCOUNT, "999999999999"] },
  { key: "aws:SourceIp", values: ADDRESSES, patterns: RANGES },
  { key: "aws:CurrentTime", values: DATES.slice(0, 4), patterns: DATES },
  { key: "aws:EpochTime", values: ["1795773600", "1795773601"], patterns: ["1795773600", "1795773599"] },
  { key: "aws:SecureTransport", values: TRUTHS, patterns: TRUTHS },
  { key: "cases:IsBatchAction", values: TRUTHS, patterns: TRUTHS },
  { key: "aws:PrincipalArn", values: [PRINCIPAL], patterns: ARN_PATTERNS },
];

const TEXT_OPERATORS = [
  "StringEquals",
  "StringNotEquals",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
  "StringLike",
  "StringNotLike",
];
const comparisons = (family) =>
  ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].map((end) => family + end);
const ARN_OPERATORS = ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"];

function operators(key) {
  switch (key) {
    case "aws:ResourceTag/level":
      return comparisons("Numeric");
    case "aws:CurrentTime":
      return comparisons("Date");
    case "aws:EpochTime":
      return ["NumericLessThan", "NumericEquals", "DateGreaterThan", "DateLessThanEquals", "DateEquals"];
    case "aws:SourceIp":
      return ["IpAddress", "NotIpAddress"];
    case "aws:SecureTransport":
    case "cases:IsBatchAction":
      return ["Bool"];
    case "aws:PrincipalArn":
    case "connect:UserArn":
      return [...ARN_OPERATORS, "StringLike", "StringEquals"];
    default:
      return TEXT_OPERATORS;
  }
}

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes policies and requests. */
export class Cases {
  constructor(seed) {
    this.random = random(seed);
  }

  chance(probability) {
    return this.random() < probability;
  }

  one(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  some(list, most) {
    const size = 1 + Math.floor(this.random() * most);
    return [...new Set(Array.from({ length: size }, () => this.one(list)))];
  }

  /** A text for a single value, as documents have either. */
  single(values) {
    return values.length === 1 && this.chance(0.5) ? values[0] : values;
  }

  condition(version) {
    const condition = {};
    const count = 1 + Math.floor(this.random() * 2);
    for (let i = 0; i < count; i++) {
      const { key, patterns, list } = this.one(KEYS);
      if (this.chance(0.12)) {
        (condition.Null ??= {})[key] = this.one(TRUTHS);
        continue;
      }
      let operator = this.one(operators(key));
      if (list || this.chance(0.05)) {
        operator = this.one(["ForAnyValue:", "ForAllValues:"]) + operator;
      }
      if (this.chance(0.2)) {
        operator += "IfExists";
      }
      const allowed = version === "2012-10-17" ? patterns : patterns.filter((text) => !text.includes("${"));
      (condition[operator] ??= {})[key] = this.single(this.some(allowed, 3));
    }
    return condition;
  }

  statement(version, effect) {
    const patterns = version === "2012-10-17" ? RESOURCE_PATTERNS : RESOURCE_PATTERNS.filter((text) => !text.includes("${"));
    const statement = { Effect: effect };
    statement[this.chance(0.1) ? "NotAction" : "Action"] = this.single(this.some(ACTION_PATTERNS, 3));
    statement[this.chance(0.1) ? "NotResource" : "Resource"] = this.single(this.some(patterns, 3));
    if (this.chance(0.6)) {
      statement.Condition = this.condition(version);
    }
    return statement;
  }

  policy(denials) {
    const version = this.chance(0.85) ? "2012-10-17" : "2008-10-17";
    const count = 1 + Math.floor(this.random() * 4);
    const Statement = Array.from({ length: count }, () => this.statement(version, this.chance(denials) ? "Deny" : "Allow"));
    return { Version: version, Statement };
  }

  /** What a request says. */
  context() {
    const context = {};
    for (const { key, values, list } of KEYS) {
      if (this.chance(0.55)) {
        context[key] = list ? this.some(values, 3) : this.one(values);
      }
    }
    return context;
  }

  next() {
    const request = {
      identity: Array.from({ length: 1 + Math.floor(this.random() * 2) }, () => this.policy(0.2)),
      boundary: this.chance(0.2) ? this.policy(0.1) : null,
      session: this.chance(0.2) ? this.policy(0.1) : null,
      action: this.one(ACTIONS),
      context: this.context(),
    };
    // The other evaluator takes * for every resource that there could be, unless the action is for none.
    request.resource = request.action === "cases:ListDomains" ? "*" : this.one(RESOURCES);
    return request;
  }
}
