-- 2026-11-28T10:18:25Z
--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    account text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: docket_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.docket_migration (
    number integer NOT NULL,
    checksum text NOT NULL,
    applied timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: entity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entity (
    account text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    parent text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    format integer NOT NULL,
    body text NOT NULL
)
WITH (fillfactor='90');


--
-- Name: identifier_parts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.identifier_parts (
    account text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    claimed timestamp with time zone NOT NULL,
    complete boolean NOT NULL
);


--
-- Name: rate_bucket; Type: TABLE; Schema: public; Owner: -
--

CREATE UNLOGGED TABLE public.rate_bucket (
    id text NOT NULL COLLATE pg_catalog."C",
    full_at timestamp with time zone NOT NULL,
    spent interval NOT NULL,
    since interval NOT NULL,
    most interval NOT NULL
)
WITH (fillfactor='50');


--
-- Name: rate_node; Type: TABLE; Schema: public; Owner: -
--

CREATE UNLOGGED TABLE public.rate_node (
    id text NOT NULL COLLATE pg_catalog."C",
    seen timestamp with time zone NOT NULL
)
WITH (fillfactor='50');


--
-- Name: searchable; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.searchable (
    account text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    parent text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    shape text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    terms integer[] NOT NULL,
    form integer NOT NULL,
    forms jsonb NOT NULL,
    texts text NOT NULL COLLATE pg_catalog."C",
    names text NOT NULL COLLATE pg_catalog."C",
    key1 text COLLATE pg_catalog."C",
    key2 text COLLATE pg_catalog."C",
    key3 text COLLATE pg_catalog."C",
    key4 text COLLATE pg_catalog."C",
    key5 text COLLATE pg_catalog."C",
    key6 text COLLATE pg_catalog."C",
    key7 text COLLATE pg_catalog."C",
    key8 text COLLATE pg_catalog."C",
    key9 text COLLATE pg_catalog."C",
    key10 text COLLATE pg_catalog."C",
    key11 text COLLATE pg_catalog."C",
    label1 text COLLATE pg_catalog."C",
    label2 text COLLATE pg_catalog."C",
    label3 text COLLATE pg_catalog."C",
    label4 text COLLATE pg_catalog."C",
    label5 text COLLATE pg_catalog."C",
    label6 text COLLATE pg_catalog."C",
    label7 text COLLATE pg_catalog."C",
    label8 text COLLATE pg_catalog."C",
    label9 text COLLATE pg_catalog."C",
    label10 text COLLATE pg_catalog."C",
    label11 text COLLATE pg_catalog."C",
    label12 text COLLATE pg_catalog."C",
    value1 text COLLATE pg_catalog."C",
    value2 text COLLATE pg_catalog."C",
    value3 text COLLATE pg_catalog."C",
    value4 text COLLATE pg_catalog."C",
    value5 text COLLATE pg_catalog."C",
    value6 text COLLATE pg_catalog."C",
    value7 text COLLATE pg_catalog."C",
    value8 text COLLATE pg_catalog."C",
    value9 text COLLATE pg_catalog."C",
    value10 text COLLATE pg_catalog."C",
    value11 text COLLATE pg_catalog."C",
    value12 text COLLATE pg_catalog."C",
    value13 text COLLATE pg_catalog."C",
    value14 text COLLATE pg_catalog."C",
    value15 text COLLATE pg_catalog."C",
    value16 text COLLATE pg_catalog."C"
)
WITH (fillfactor='90', toast_tuple_target='8160', autovacuum_vacuum_scale_factor='0.05', autovacuum_vacuum_insert_scale_factor='0.02');
ALTER TABLE ONLY public.searchable ALTER COLUMN terms SET STORAGE EXTERNAL;


--
-- Name: searchable_kind; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.searchable_kind (
    kind text NOT NULL COLLATE pg_catalog."C",
    form integer NOT NULL,
    tallied integer
);


--
-- Name: slot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.slot (
    place bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    number smallint NOT NULL,
    family smallint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: total; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.total (
    account text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    label text NOT NULL COLLATE pg_catalog."C",
    lane integer NOT NULL,
    count bigint NOT NULL
)
WITH (fillfactor='50');


--
-- Name: word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.word (
    hash bigint NOT NULL,
    pieces integer[] NOT NULL,
    account text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('000000000000');


--
-- Data for Name: docket_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.docket_migration VALUES
	(0, 'lock', '2026-11-28 10:18:22.65021+00'),
	(1, '8fda601cb76187227bebe5f63a995491736043572021efae1518fb0e3d5176e4', '2026-11-28 10:18:22.65101+00'),
	(2, '1be81f0d1b48611094959c80e2c9481103fd51dac602ab3df90d6c0b52e8363a', '2026-11-28 10:18:22.675901+00'),
	(3, '0f273cd2b05993cba1a497f7a9eebd4f027f656b60bcdf9f9bc305e8e778b4d2', '2026-11-28 10:18:22.719041+00'),
	(4, 'a12a9ba3e0d8af3cd6bb6bfd863dd30278f854cc3156f6495bf3ca5a3075e282', '2026-11-28 10:18:22.74768+00'),
	(5, 'efa99f21a76dfc91aab21ed3540558793834058d8646769da6ca2b180f739fef', '2026-11-28 10:18:22.822684+00'),
	(6, 'c5ed4b4f176e0f78fede00beb57934e25735111b622c7746718479be7e06c658', '2026-11-28 10:18:22.848976+00'),
	(7, '9bda06dca63302956652d67d16c0dc60376cb0fe7ee984c1b3936103a77b0f6b', '2026-11-28 10:18:22.867272+00'),
	(8, 'f6ab7211d3ab10cf50fc59b0677f0bf006febb5939f6c61c6d1af5dc8553b0fc', '2026-11-28 10:18:22.882238+00');


--
-- Data for Name: entity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Archive', 6089884594643783552, 1, '{"holder":"01a221a9-c305-7000-b349-1602c36b6da4"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'claim', 'field/name/Text', 6976793496406265184, 1, '{"holder":"01a221a9-c3de-7000-a6f5-6cd4c45da22b"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'field', '01a221a9-c3de-7000-a6f5-6cd4c45da22b', 6976793496406265184, 1, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T10:18:23.648346Z","lastModifiedTime":"2026-11-28T10:18:23.648346Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'field', '01a221a9-c4c3-7000-abac-7f48ad517e8b', 3835933646147953935, 1, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T10:18:23.814622Z","lastModifiedTime":"2026-11-28T10:18:23.902783Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'revision', 'configuration', 4475430310480759398, 1, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'claim', 'field/name/Number', 2385835435076396137, 1, '{"holder":"01a221a9-c47a-7000-9fdc-3bdbabf8f800"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'field', '01a221a9-c47a-7000-9fdc-3bdbabf8f800', 2385835435076396137, 1, '{"name":"Number","type":"Number","options":[],"createdTime":"2026-11-28T10:18:23.749671Z","lastModifiedTime":"2026-11-28T10:18:23.749671Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'tally', 'field', 4475430310480759398, 1, '{"count":7}'),
	('000000000000', 'us-east-1', '', 'tally', 'domain', 5510203651175045277, 1, '{"count":2}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'claim', 'field/name/Boolean', 8409465731642453082, 1, '{"holder":"01a221a9-c4a0-7000-bae1-155011ea72f8"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'field', '01a221a9-c4a0-7000-bae1-155011ea72f8', 8409465731642453082, 1, '{"name":"Boolean","type":"Boolean","options":[],"createdTime":"2026-11-28T10:18:23.778763Z","lastModifiedTime":"2026-11-28T10:18:23.778763Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'claim', 'layout/name/Any', 3696815517094447206, 1, '{"holder":"01a221a9-c535-7000-a690-7b94ee4153f5"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'layout', '01a221a9-c535-7000-a690-7b94ee4153f5', 3696815517094447206, 1, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"01a221a9-c3de-7000-a6f5-6cd4c45da22b"}]}}]}}},"createdTime":"2026-11-28T10:18:23.931946Z","lastModifiedTime":"2026-11-28T10:18:23.931946Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'claim', 'field/name/DateTime', 6312090095009573963, 1, '{"holder":"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'field', '01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2', 6312090095009573963, 1, '{"name":"DateTime","type":"DateTime","options":[],"createdTime":"2026-11-28T10:18:23.796229Z","lastModifiedTime":"2026-11-28T10:18:23.796229Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'tally', 'layout', 3696815517094447206, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'claim', 'field/name/SingleSelect', 6235053149843174120, 1, '{"holder":"01a221a9-c4c3-7000-abac-7f48ad517e8b"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'claim', 'field/name/Text', 4361578070456535382, 1, '{"holder":"01a221a9-c92e-7000-8b78-9283f9147ea9"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'claim', 'template/name/Any', 7616444850438711784, 1, '{"holder":"01a221a9-c982-7000-b311-0954e366e5b4"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'claim', 'field/name/Url', 8890865434068512914, 1, '{"holder":"01a221a9-c4d6-7000-8aa2-468f38306f50"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'field', '01a221a9-c4d6-7000-8aa2-468f38306f50', 8890865434068512914, 1, '{"name":"Url","type":"Url","options":[],"createdTime":"2026-11-28T10:18:23.834577Z","lastModifiedTime":"2026-11-28T10:18:23.834577Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'claim', 'template/name/Any', 5905924441864723633, 1, '{"holder":"01a221a9-c557-7000-a4a6-21d68d5de663"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'template', '01a221a9-c557-7000-a4a6-21d68d5de663', 5905924441864723633, 1, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"01a221a9-c535-7000-a690-7b94ee4153f5"},"requiredFields":[],"status":"Active","rules":[],"tagPropagationConfigurations":[]},"createdTime":"2026-11-28T10:18:23.982327Z","lastModifiedTime":"2026-11-28T10:18:23.982327Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'claim', 'field/name/User', 5062052470850822108, 1, '{"holder":"01a221a9-c4df-7000-af5a-3af4f6656176"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'field', '01a221a9-c92e-7000-8b78-9283f9147ea9', 4361578070456535382, 1, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T10:18:24.943777Z","lastModifiedTime":"2026-11-28T10:18:24.943777Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'tally', 'template', 5905924441864723633, 1, '{"count":1}'),
	('000000000000', 'us-east-1', '', 'domain', '01a221a9-c305-7000-b349-1602c36b6da4', 4314301985452042223, 1, '{"name":"Archive","createdTime":"2026-11-28T10:18:23.366430Z","provisionedTime":"2026-11-28T10:18:23.366430Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'revision', 'configuration', 3843295426515688730, 1, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'tally', 'field', 3843295426515688730, 1, '{"count":7}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'field', '01a221a9-c4df-7000-af5a-3af4f6656176', 5062052470850822108, 1, '{"name":"User","type":"User","options":[],"createdTime":"2026-11-28T10:18:23.842028Z","lastModifiedTime":"2026-11-28T10:18:23.842028Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c605-7000-8362-d387b75b7c5b/', 'audit-event', '0000000000000000002', 7763550928419726308, 1, '{"eventId":"01a221a9-c6b1-7000-9f91-f56ef59e15b0","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T10:18:24.297358Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k gro"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c605-7000-8362-d387b75b7c5b/', 'related-item', '01a221a9-c6af-7000-8232-465edd7fec2b', 7763550928419726308, 1, '{"caseId":"01a221a9-c605-7000-8362-d387b75b7c5b","content":{"comment":{"body":"k gro","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T10:18:24.297358Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c6f0-7000-92b4-4ca3f225459f/', 'audit-event', '0000000000000000002', 7253171477475804506, 1, '{"eventId":"01a221a9-c757-7000-ba76-5ab86269fcfd","type":"CASE_UPDATED","performedTime":"2026-11-28T10:18:24.468895Z","fields":[{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","oldValue":{"emptyValue":{}},"newValue":{"doubleValue":1.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T10:18:24.371835Z"},"newValue":{"stringValue":"2026-11-28T10:18:24.468895Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c777-7000-8f25-8e3f57190bd9/', 'audit-event', '0000000000000000002', 3646031631902797894, 1, '{"eventId":"01a221a9-c786-7000-8e6b-0f74e0821cb6","type":"CASE_UPDATED","performedTime":"2026-11-28T10:18:24.518505Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T10:18:24.518505Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T10:18:24.505169Z"},"newValue":{"stringValue":"2026-11-28T10:18:24.518505Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c795-7000-9f55-4ffd7edd88a1', 4385696990347524189, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-3","fields":{"created_datetime":{"stringValue":"2026-11-28T10:18:24.534826Z"},"01a221a9-c4d6-7000-8aa2-468f38306f50":{"stringValue":"https://K.example/%C3%9F"},"case_id":{"stringValue":"01a221a9-c795-7000-9f55-4ffd7edd88a1"},"reference_number":{"stringValue":"49732832"},"01a221a9-c4c3-7000-abac-7f48ad517e8b":{"stringValue":"plum"},"status":{"stringValue":"open"},"01a221a9-c4df-7000-af5a-3af4f6656176":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"01a221a9-c3de-7000-a6f5-6cd4c45da22b":{"stringValue":"kkoé"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"title":{"stringValue":"T3 "},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.534826Z"},"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":{"stringValue":"2026-03-13T23:59:59.999999Z"}},"stringTypes":{"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":"DateTime","01a221a9-c4d6-7000-8aa2-468f38306f50":"Url","01a221a9-c4c3-7000-abac-7f48ad517e8b":"SingleSelect"},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{"a/b":""}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c795-7000-9f55-4ffd7edd88a1/', 'audit-event', '0000000000000000002', 4385696990347524189, 1, '{"eventId":"01a221a9-c7aa-7001-8c6a-9288cdc6c073","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T10:18:24.554705Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k %ßé"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c795-7000-9f55-4ffd7edd88a1/', 'related-item', '01a221a9-c7aa-7000-b2d8-7d60013c34f7', 4385696990347524189, 1, '{"caseId":"01a221a9-c795-7000-9f55-4ffd7edd88a1","content":{"comment":{"body":"k %ßé","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T10:18:24.554705Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-5', 640395149937474, 1, '{"caseId":"01a221a9-c7d1-7000-8a0b-9589cf1a6ab6","fingerprint":"0a23891b5a937a26905616f2f619d3c698fb1acf630be722a30b30c99d2897cf","createdTime":"2026-11-28T10:18:24.598123Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.598123Z-token-5', 640395149937474, 1, '{"token":"token-5","createdTime":"2026-11-28T10:18:24.598123Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c7d1-7000-8a0b-9589cf1a6ab6', 1051673655645812272, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-5","fields":{"case_id":{"stringValue":"01a221a9-c7d1-7000-8a0b-9589cf1a6ab6"},"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b":{"stringValue":"kss%K''"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.619545Z"},"01a221a9-c4a0-7000-bae1-155011ea72f8":{"booleanValue":false},"title":{"stringValue":"T5 🦊"},"status":{"stringValue":"open"},"01a221a9-c3de-7000-a6f5-6cd4c45da22b":{"stringValue":"ké_ςkiwi"},"created_datetime":{"stringValue":"2026-11-28T10:18:24.598123Z"},"01a221a9-c47a-7000-9fdc-3bdbabf8f800":{"doubleValue":5.0},"reference_number":{"stringValue":"34872398"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},"stringTypes":{},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"a/b":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-0', 5436593064935929398, 1, '{"caseId":"01a221a9-c605-7000-8362-d387b75b7c5b","fingerprint":"59363994f76c71a74f57e3a65c483b052b276f60be38f7eea7c3671f9f564da3","createdTime":"2026-11-28T10:18:24.140550Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.140550Z-token-0', 5436593064935929398, 1, '{"token":"token-0","createdTime":"2026-11-28T10:18:24.140550Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c605-7000-8362-d387b75b7c5b/', 'audit-event', '0000000000000000001', 5436593064935929398, 1, '{"eventId":"01a221a9-c631-7000-a57e-be2c0faf1cd2","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.140550Z","fields":[{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c605-7000-8362-d387b75b7c5b"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.140550Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.140550Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"32773774"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T0"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c605-7000-8362-d387b75b7c5b', 7763550928419726308, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-0","fields":{"title":{"stringValue":"T0"},"case_id":{"stringValue":"01a221a9-c605-7000-8362-d387b75b7c5b"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.140550Z"},"created_datetime":{"stringValue":"2026-11-28T10:18:24.140550Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"open"},"reference_number":{"stringValue":"32773774"}},"stringTypes":{},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-1', 1967259265697328687, 1, '{"caseId":"01a221a9-c6f0-7000-92b4-4ca3f225459f","fingerprint":"4c12d087bd4db1bbdff337ff9dae9bfd01b843f44c239c0a1e02c79fbbcfe834","createdTime":"2026-11-28T10:18:24.371835Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.371835Z-token-1', 1967259265697328687, 1, '{"token":"token-1","createdTime":"2026-11-28T10:18:24.371835Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c6f0-7000-92b4-4ca3f225459f', 7253171477475804506, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-1","fields":{"01a221a9-c4a0-7000-bae1-155011ea72f8":{"booleanValue":true},"created_datetime":{"stringValue":"2026-11-28T10:18:24.371835Z"},"01a221a9-c47a-7000-9fdc-3bdbabf8f800":{"doubleValue":1.0},"01a221a9-c4d6-7000-8aa2-468f38306f50":{"stringValue":"https://K.example/%C3%9F"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.468895Z"},"title":{"stringValue":"T1 "},"01a221a9-c3de-7000-a6f5-6cd4c45da22b":{"stringValue":"k_''🦊"},"case_id":{"stringValue":"01a221a9-c6f0-7000-92b4-4ca3f225459f"},"status":{"stringValue":"open"},"reference_number":{"stringValue":"62832497"},"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b":{"stringValue":"k"},"01a221a9-c4c3-7000-abac-7f48ad517e8b":{"stringValue":"kiwi"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},"stringTypes":{"01a221a9-c4d6-7000-8aa2-468f38306f50":"Url","01a221a9-c4c3-7000-abac-7f48ad517e8b":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"Team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'field', '01a221a9-c4e8-7000-a8ca-bef61c3a0e5b', 4475430310480759398, 1, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T10:18:23.850481Z","lastModifiedTime":"2026-11-28T10:18:24.924522Z","deleted":true,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c6f0-7000-92b4-4ca3f225459f/', 'audit-event', '0000000000000000001', 1967259265697328687, 1, '{"eventId":"01a221a9-c6f5-7000-8716-0fe093d0d4ad","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.371835Z","fields":[{"eventFieldId":"01a221a9-c3de-7000-a6f5-6cd4c45da22b","newValue":{"stringValue":"k_''🦊"}},{"eventFieldId":"01a221a9-c4a0-7000-bae1-155011ea72f8","newValue":{"booleanValue":true}},{"eventFieldId":"01a221a9-c4c3-7000-abac-7f48ad517e8b","newValue":{"stringValue":"kiwi"}},{"eventFieldId":"01a221a9-c4d6-7000-8aa2-468f38306f50","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b","newValue":{"stringValue":"k"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c6f0-7000-92b4-4ca3f225459f"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.371835Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.371835Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"62832497"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T1 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-2', 7548143832760266629, 1, '{"caseId":"01a221a9-c777-7000-8f25-8e3f57190bd9","fingerprint":"fb5709a6aaedae3038b60b567ccf17b6e50d27f5c414227c1f1dd6707077ae35","createdTime":"2026-11-28T10:18:24.505169Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.505169Z-token-2', 7548143832760266629, 1, '{"token":"token-2","createdTime":"2026-11-28T10:18:24.505169Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c777-7000-8f25-8e3f57190bd9/', 'audit-event', '0000000000000000001', 7548143832760266629, 1, '{"eventId":"01a221a9-c779-7000-800b-d61ab26949b3","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.505169Z","fields":[{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","newValue":{"doubleValue":1.0}},{"eventFieldId":"01a221a9-c4c3-7000-abac-7f48ad517e8b","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a221a9-c4df-7000-af5a-3af4f6656176","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b","newValue":{"stringValue":"k_"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c777-7000-8f25-8e3f57190bd9"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.505169Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.505169Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"69135138"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T2 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c777-7000-8f25-8e3f57190bd9', 3646031631902797894, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-2","fields":{"case_id":{"stringValue":"01a221a9-c777-7000-8f25-8e3f57190bd9"},"01a221a9-c47a-7000-9fdc-3bdbabf8f800":{"doubleValue":1.0},"reference_number":{"stringValue":"69135138"},"01a221a9-c4c3-7000-abac-7f48ad517e8b":{"stringValue":"KIWI"},"status":{"stringValue":"closed"},"01a221a9-c4df-7000-af5a-3af4f6656176":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"last_closed_datetime":{"stringValue":"2026-11-28T10:18:24.518505Z"},"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b":{"stringValue":"k_"},"title":{"stringValue":"T2 "},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.518505Z"},"created_datetime":{"stringValue":"2026-11-28T10:18:24.505169Z"}},"stringTypes":{"01a221a9-c4c3-7000-abac-7f48ad517e8b":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-3', 3449979344208124442, 1, '{"caseId":"01a221a9-c795-7000-9f55-4ffd7edd88a1","fingerprint":"3e7f93925b3fb09cf29461e5d2433a9c598121b171ac9067431d99c94008c4ad","createdTime":"2026-11-28T10:18:24.534826Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.534826Z-token-3', 3449979344208124442, 1, '{"token":"token-3","createdTime":"2026-11-28T10:18:24.534826Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c795-7000-9f55-4ffd7edd88a1/', 'audit-event', '0000000000000000001', 3449979344208124442, 1, '{"eventId":"01a221a9-c797-7000-ab2f-e9c0b2830f3d","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.534826Z","fields":[{"eventFieldId":"01a221a9-c3de-7000-a6f5-6cd4c45da22b","newValue":{"stringValue":"kkoé"}},{"eventFieldId":"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2","newValue":{"stringValue":"2026-03-13T23:59:59.999999Z"}},{"eventFieldId":"01a221a9-c4c3-7000-abac-7f48ad517e8b","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a221a9-c4d6-7000-8aa2-468f38306f50","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a221a9-c4df-7000-af5a-3af4f6656176","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c795-7000-9f55-4ffd7edd88a1"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.534826Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.534826Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"49732832"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T3 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c7bc-7000-92e5-1680ddfff4fc', 3149398628459991804, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-4","fields":{"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":{"stringValue":"2026-03-14T00:00:00Z"},"01a221a9-c4a0-7000-bae1-155011ea72f8":{"booleanValue":true},"case_id":{"stringValue":"01a221a9-c7bc-7000-92e5-1680ddfff4fc"},"reference_number":{"stringValue":"98069046"},"01a221a9-c4c3-7000-abac-7f48ad517e8b":{"stringValue":"KIWI"},"status":{"stringValue":"open"},"01a221a9-c3de-7000-a6f5-6cd4c45da22b":{"stringValue":"k"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b":{"stringValue":"kßß "},"title":{"stringValue":"T4 K_"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.574101Z"},"created_datetime":{"stringValue":"2026-11-28T10:18:24.574101Z"}},"stringTypes":{"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":"DateTime","01a221a9-c4c3-7000-abac-7f48ad517e8b":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-4', 3149398628459991804, 1, '{"caseId":"01a221a9-c7bc-7000-92e5-1680ddfff4fc","fingerprint":"ccb43ddebb0f26bb3491461002d233ea09486ff0e4cba8bc36ea0933c574e134","createdTime":"2026-11-28T10:18:24.574101Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.574101Z-token-4', 3149398628459991804, 1, '{"token":"token-4","createdTime":"2026-11-28T10:18:24.574101Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c7bc-7000-92e5-1680ddfff4fc/', 'audit-event', '0000000000000000001', 3149398628459991804, 1, '{"eventId":"01a221a9-c7be-7000-ae22-0de33dae4ace","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.574101Z","fields":[{"eventFieldId":"01a221a9-c3de-7000-a6f5-6cd4c45da22b","newValue":{"stringValue":"k"}},{"eventFieldId":"01a221a9-c4a0-7000-bae1-155011ea72f8","newValue":{"booleanValue":true}},{"eventFieldId":"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a221a9-c4c3-7000-abac-7f48ad517e8b","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b","newValue":{"stringValue":"kßß "}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c7bc-7000-92e5-1680ddfff4fc"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.574101Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.574101Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"98069046"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T4 K_"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c7d1-7000-8a0b-9589cf1a6ab6/', 'audit-event', '0000000000000000002', 1051673655645812272, 1, '{"eventId":"01a221a9-c7ec-7000-8c23-b7c707930f0d","type":"CASE_UPDATED","performedTime":"2026-11-28T10:18:24.619545Z","fields":[{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","oldValue":{"doubleValue":1.7976931348623157E308},"newValue":{"doubleValue":5.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T10:18:24.598123Z"},"newValue":{"stringValue":"2026-11-28T10:18:24.619545Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.838396Z-token-12', 995347910202124200, 1, '{"token":"token-12","createdTime":"2026-11-28T10:18:24.838396Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'field', '01a221a9-c95b-7000-af08-9f80fae090e2', 3548166999368671737, 1, '{"name":"Url","type":"Url","options":[],"createdTime":"2026-11-28T10:18:24.989824Z","lastModifiedTime":"2026-11-28T10:18:24.989824Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c7d1-7000-8a0b-9589cf1a6ab6/', 'audit-event', '0000000000000000001', 640395149937474, 1, '{"eventId":"01a221a9-c7d6-7000-ae15-e71dad53b692","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.598123Z","fields":[{"eventFieldId":"01a221a9-c3de-7000-a6f5-6cd4c45da22b","newValue":{"stringValue":"ké_ςkiwi"}},{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","newValue":{"doubleValue":1.7976931348623157E308}},{"eventFieldId":"01a221a9-c4a0-7000-bae1-155011ea72f8","newValue":{"booleanValue":false}},{"eventFieldId":"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b","newValue":{"stringValue":"kss%K''"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c7d1-7000-8a0b-9589cf1a6ab6"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.598123Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.598123Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"34872398"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T5 🦊"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c857-7000-b683-03f49b3962e3/', 'audit-event', '0000000000000000002', 2415410429757284992, 1, '{"eventId":"01a221a9-c86b-7000-8113-0742f8ad3136","type":"CASE_UPDATED","performedTime":"2026-11-28T10:18:24.746644Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T10:18:24.746644Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T10:18:24.728643Z"},"newValue":{"stringValue":"2026-11-28T10:18:24.746644Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-7', 4832541957237957489, 1, '{"caseId":"01a221a9-c857-7000-b683-03f49b3962e3","fingerprint":"435bc577130f0ea4ca2d6ac8d3dc4fa2d9dc7b0c519df45313151ccbea6effbb","createdTime":"2026-11-28T10:18:24.728643Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.728643Z-token-7', 4832541957237957489, 1, '{"token":"token-7","createdTime":"2026-11-28T10:18:24.728643Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c857-7000-b683-03f49b3962e3/', 'audit-event', '0000000000000000001', 4832541957237957489, 1, '{"eventId":"01a221a9-c859-7000-8474-402d29b531a0","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.728643Z","fields":[{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","newValue":{"doubleValue":-1.0}},{"eventFieldId":"01a221a9-c4a0-7000-bae1-155011ea72f8","newValue":{"booleanValue":true}},{"eventFieldId":"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a221a9-c4c3-7000-abac-7f48ad517e8b","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a221a9-c4df-7000-af5a-3af4f6656176","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b","newValue":{"stringValue":"k"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c857-7000-b683-03f49b3962e3"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.728643Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.728643Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"92668558"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T7 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c857-7000-b683-03f49b3962e3', 2415410429757284992, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-7","fields":{"last_closed_datetime":{"stringValue":"2026-11-28T10:18:24.746644Z"},"01a221a9-c4c3-7000-abac-7f48ad517e8b":{"stringValue":"plum"},"status":{"stringValue":"closed"},"title":{"stringValue":"T7 "},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a221a9-c4df-7000-af5a-3af4f6656176":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"01a221a9-c47a-7000-9fdc-3bdbabf8f800":{"doubleValue":-1.0},"case_id":{"stringValue":"01a221a9-c857-7000-b683-03f49b3962e3"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.746644Z"},"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b":{"stringValue":"k"},"created_datetime":{"stringValue":"2026-11-28T10:18:24.728643Z"},"01a221a9-c4a0-7000-bae1-155011ea72f8":{"booleanValue":true},"reference_number":{"stringValue":"92668558"},"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":{"stringValue":"2026-03-14T00:00:00Z"}},"stringTypes":{"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":"DateTime","01a221a9-c4c3-7000-abac-7f48ad517e8b":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"Team":"","a/b":"red","team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c879-7000-8bb3-a227ae3ff792', 7251457687348048688, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-8","fields":{"case_id":{"stringValue":"01a221a9-c879-7000-8bb3-a227ae3ff792"},"01a221a9-c4d6-7000-8aa2-468f38306f50":{"stringValue":"https://o.example/%C3%9F"},"01a221a9-c4a0-7000-bae1-155011ea72f8":{"booleanValue":true},"title":{"stringValue":"T8 %"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.762627Z"},"status":{"stringValue":"open"},"created_datetime":{"stringValue":"2026-11-28T10:18:24.762627Z"},"01a221a9-c47a-7000-9fdc-3bdbabf8f800":{"doubleValue":0.0},"01a221a9-c4c3-7000-abac-7f48ad517e8b":{"stringValue":"plum"},"reference_number":{"stringValue":"70746613"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},"stringTypes":{"01a221a9-c4d6-7000-8aa2-468f38306f50":"Url","01a221a9-c4c3-7000-abac-7f48ad517e8b":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-8', 7251457687348048688, 1, '{"caseId":"01a221a9-c879-7000-8bb3-a227ae3ff792","fingerprint":"652c6bcf5743ff390304f4fcee42e82244a0fb8c9eb73876b8999b376b161be8","createdTime":"2026-11-28T10:18:24.762627Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.762627Z-token-8', 7251457687348048688, 1, '{"token":"token-8","createdTime":"2026-11-28T10:18:24.762627Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'field', '01a221a9-c937-7000-abfa-36558118b38a', 7701998408754647698, 1, '{"name":"Number","type":"Number","options":[],"createdTime":"2026-11-28T10:18:24.953491Z","lastModifiedTime":"2026-11-28T10:18:24.953491Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'claim', 'field/name/DateTime', 478398877315740598, 1, '{"holder":"01a221a9-c94b-7000-9d2c-e2ae029e8d91"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'claim', 'layout/name/Any', 2960117730644142730, 1, '{"holder":"01a221a9-c973-7000-b6e8-980a868ce415"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c879-7000-8bb3-a227ae3ff792/', 'audit-event', '0000000000000000001', 7251457687348048688, 1, '{"eventId":"01a221a9-c87b-7000-82d1-b4832e782d5e","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.762627Z","fields":[{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","newValue":{"doubleValue":0.0}},{"eventFieldId":"01a221a9-c4a0-7000-bae1-155011ea72f8","newValue":{"booleanValue":true}},{"eventFieldId":"01a221a9-c4c3-7000-abac-7f48ad517e8b","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a221a9-c4d6-7000-8aa2-468f38306f50","newValue":{"stringValue":"https://o.example/%C3%9F"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c879-7000-8bb3-a227ae3ff792"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.762627Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.762627Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"70746613"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T8 %"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c883-7000-bad9-e271fa072275/', 'audit-event', '0000000000000000002', 4374716431719493445, 1, '{"eventId":"01a221a9-c894-7001-8e0c-af10b7245ebe","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T10:18:24.788486Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k  K🦊ss"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c883-7000-bad9-e271fa072275/', 'related-item', '01a221a9-c894-7000-9c7a-2dde3f1a0e20', 4374716431719493445, 1, '{"caseId":"01a221a9-c883-7000-bad9-e271fa072275","content":{"comment":{"body":"k  K🦊ss","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T10:18:24.788486Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c8a9-7000-bdd6-0f7f5a5bf73a', 3619053678727140615, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-10","fields":{"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":{"stringValue":"0001-01-01T00:00:00Z"},"01a221a9-c4a0-7000-bae1-155011ea72f8":{"booleanValue":false},"case_id":{"stringValue":"01a221a9-c8a9-7000-bdd6-0f7f5a5bf73a"},"01a221a9-c47a-7000-9fdc-3bdbabf8f800":{"doubleValue":1.7976931348623157E308},"reference_number":{"stringValue":"49542558"},"status":{"stringValue":"open"},"01a221a9-c4df-7000-af5a-3af4f6656176":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"},"01a221a9-c3de-7000-a6f5-6cd4c45da22b":{"stringValue":"kgross''"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"title":{"stringValue":"T10 koss"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.810475Z"},"created_datetime":{"stringValue":"2026-11-28T10:18:24.810475Z"}},"stringTypes":{"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":"DateTime"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"a/b":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-10', 3619053678727140615, 1, '{"caseId":"01a221a9-c8a9-7000-bdd6-0f7f5a5bf73a","fingerprint":"af93e4e9cc9842ae56ab38527be1725974c8dc9379ca7330d4285e2becceba8b","createdTime":"2026-11-28T10:18:24.810475Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.810475Z-token-10', 3619053678727140615, 1, '{"token":"token-10","createdTime":"2026-11-28T10:18:24.810475Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c8a9-7000-bdd6-0f7f5a5bf73a/', 'audit-event', '0000000000000000001', 3619053678727140615, 1, '{"eventId":"01a221a9-c8aa-7000-80a0-ede94abb595d","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.810475Z","fields":[{"eventFieldId":"01a221a9-c3de-7000-a6f5-6cd4c45da22b","newValue":{"stringValue":"kgross''"}},{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","newValue":{"doubleValue":1.7976931348623157E308}},{"eventFieldId":"01a221a9-c4a0-7000-bae1-155011ea72f8","newValue":{"booleanValue":false}},{"eventFieldId":"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2","newValue":{"stringValue":"0001-01-01T00:00:00Z"}},{"eventFieldId":"01a221a9-c4df-7000-af5a-3af4f6656176","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c8a9-7000-bdd6-0f7f5a5bf73a"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.810475Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.810475Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"49542558"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T10 koss"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-12', 995347910202124200, 1, '{"caseId":"01a221a9-c8c5-7000-9d42-744ce227631e","fingerprint":"0dbfb2cee5e4e18a240795e6411cc863e5e2bcfb6db0d30e7a9970f45052a257","createdTime":"2026-11-28T10:18:24.838396Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-9', 5596102876182821908, 1, '{"caseId":"01a221a9-c883-7000-bad9-e271fa072275","fingerprint":"c0c2f925ff3e98f6f59ffc639c5053982c898086c182c0b30237f6a17f8711b9","createdTime":"2026-11-28T10:18:24.774227Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.774227Z-token-9', 5596102876182821908, 1, '{"token":"token-9","createdTime":"2026-11-28T10:18:24.774227Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c883-7000-bad9-e271fa072275/', 'audit-event', '0000000000000000001', 5596102876182821908, 1, '{"eventId":"01a221a9-c886-7000-b45c-b183c8f3dd46","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.774227Z","fields":[{"eventFieldId":"01a221a9-c3de-7000-a6f5-6cd4c45da22b","newValue":{"stringValue":"ké%Kİ"}},{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","newValue":{"doubleValue":1.0}},{"eventFieldId":"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a221a9-c4c3-7000-abac-7f48ad517e8b","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a221a9-c4df-7000-af5a-3af4f6656176","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b","newValue":{"stringValue":"kKgrossgro"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c883-7000-bad9-e271fa072275"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.774227Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.774227Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"67176930"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T9 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c883-7000-bad9-e271fa072275', 1634807131289873058, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-9","fields":{"created_datetime":{"stringValue":"2026-11-28T10:18:24.774227Z"},"01a221a9-c47a-7000-9fdc-3bdbabf8f800":{"doubleValue":9.0},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.795066Z"},"title":{"stringValue":"T9 "},"01a221a9-c3de-7000-a6f5-6cd4c45da22b":{"stringValue":"ké%Kİ"},"case_id":{"stringValue":"01a221a9-c883-7000-bad9-e271fa072275"},"status":{"stringValue":"open"},"reference_number":{"stringValue":"67176930"},"01a221a9-c4df-7000-af5a-3af4f6656176":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b":{"stringValue":"kKgrossgro"},"01a221a9-c4c3-7000-abac-7f48ad517e8b":{"stringValue":"KIWI"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":{"stringValue":"2026-03-14T00:00:00Z"}},"stringTypes":{"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":"DateTime","01a221a9-c4c3-7000-abac-7f48ad517e8b":"SingleSelect"},"items":{"total":1,"files":0,"slas":[]},"sequence":3,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c883-7000-bad9-e271fa072275/', 'audit-event', '0000000000000000003', 1634807131289873058, 1, '{"eventId":"01a221a9-c89b-7000-b0f8-583b11d3f472","type":"CASE_UPDATED","performedTime":"2026-11-28T10:18:24.795066Z","fields":[{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","oldValue":{"doubleValue":1.0},"newValue":{"doubleValue":9.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T10:18:24.774227Z"},"newValue":{"stringValue":"2026-11-28T10:18:24.795066Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'field', '01a221a9-c94b-7000-9d2c-e2ae029e8d91', 478398877315740598, 1, '{"name":"DateTime","type":"DateTime","options":[],"createdTime":"2026-11-28T10:18:24.972800Z","lastModifiedTime":"2026-11-28T10:18:24.972800Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'claim', 'field/name/Url', 3548166999368671737, 1, '{"holder":"01a221a9-c95b-7000-af08-9f80fae090e2"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c8b5-7000-8225-af63ce2cbf16', 5722069322361136126, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-11","fields":{"title":{"stringValue":"T11 ς"},"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":{"stringValue":"2026-03-14T00:00:00Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a221a9-c4d6-7000-8aa2-468f38306f50":{"stringValue":"https://K.example/%C3%9F"},"01a221a9-c4c3-7000-abac-7f48ad517e8b":{"stringValue":"plum"},"01a221a9-c3de-7000-a6f5-6cd4c45da22b":{"stringValue":"kkiwiékiwi"},"case_id":{"stringValue":"01a221a9-c8b5-7000-8225-af63ce2cbf16"},"reference_number":{"stringValue":"15346939"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.822274Z"},"01a221a9-c4df-7000-af5a-3af4f6656176":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"created_datetime":{"stringValue":"2026-11-28T10:18:24.822274Z"},"01a221a9-c47a-7000-9fdc-3bdbabf8f800":{"doubleValue":1.0E-300},"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b":{"stringValue":"kkoİ"},"status":{"stringValue":"open"},"01a221a9-c4a0-7000-bae1-155011ea72f8":{"booleanValue":false}},"stringTypes":{"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2":"DateTime","01a221a9-c4d6-7000-8aa2-468f38306f50":"Url","01a221a9-c4c3-7000-abac-7f48ad517e8b":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"team":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token', 'token-11', 5722069322361136126, 1, '{"caseId":"01a221a9-c8b5-7000-8225-af63ce2cbf16","fingerprint":"a5e7ef721a87df807a53293fe2396857c340c6fae400066b4efcf02c70d60f76","createdTime":"2026-11-28T10:18:24.822274Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'client-token-expiry', '2026-11-28T10:18:24.822274Z-token-11', 5722069322361136126, 1, '{"token":"token-11","createdTime":"2026-11-28T10:18:24.822274Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c8b5-7000-8225-af63ce2cbf16/', 'audit-event', '0000000000000000001', 5722069322361136126, 1, '{"eventId":"01a221a9-c8b6-7000-99de-28d5ba15472c","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.822274Z","fields":[{"eventFieldId":"01a221a9-c3de-7000-a6f5-6cd4c45da22b","newValue":{"stringValue":"kkiwiékiwi"}},{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","newValue":{"doubleValue":1.0E-300}},{"eventFieldId":"01a221a9-c4a0-7000-bae1-155011ea72f8","newValue":{"booleanValue":false}},{"eventFieldId":"01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a221a9-c4c3-7000-abac-7f48ad517e8b","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a221a9-c4d6-7000-8aa2-468f38306f50","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a221a9-c4df-7000-af5a-3af4f6656176","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b","newValue":{"stringValue":"kkoİ"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c8b5-7000-8225-af63ce2cbf16"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.822274Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.822274Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"15346939"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T11 ς"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c8c5-7000-9d42-744ce227631e/', 'audit-event', '0000000000000000002', 7995335968911962020, 1, '{"eventId":"01a221a9-c8d2-7001-8079-5271129cbd78","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T10:18:24.850094Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k ςkoK"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c8c5-7000-9d42-744ce227631e/', 'related-item', '01a221a9-c8d2-7000-807c-1e53e547d4c5', 7995335968911962020, 1, '{"caseId":"01a221a9-c8c5-7000-9d42-744ce227631e","content":{"comment":{"body":"k ςkoK","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T10:18:24.850094Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c8c5-7000-9d42-744ce227631e', 3795775829658705448, 3, '{"templateId":"01a221a9-c557-7000-a4a6-21d68d5de663","clientToken":"token-12","fields":{"01a221a9-c4a0-7000-bae1-155011ea72f8":{"booleanValue":false},"created_datetime":{"stringValue":"2026-11-28T10:18:24.838396Z"},"01a221a9-c47a-7000-9fdc-3bdbabf8f800":{"doubleValue":1.5},"01a221a9-c4d6-7000-8aa2-468f38306f50":{"stringValue":"https://o.example/%C3%9F"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:24.858519Z"},"title":{"stringValue":"T12 OKgrokiwi"},"case_id":{"stringValue":"01a221a9-c8c5-7000-9d42-744ce227631e"},"status":{"stringValue":"closed"},"reference_number":{"stringValue":"78197285"},"last_closed_datetime":{"stringValue":"2026-11-28T10:18:24.858519Z"},"01a221a9-c4df-7000-af5a-3af4f6656176":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b":{"stringValue":"kΣgroKς"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},"stringTypes":{"01a221a9-c4d6-7000-8aa2-468f38306f50":"Url"},"items":{"total":1,"files":0,"slas":[]},"sequence":3,"tags":{"team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c8c5-7000-9d42-744ce227631e/', 'audit-event', '0000000000000000001', 995347910202124200, 1, '{"eventId":"01a221a9-c8c6-7000-8f5e-3e7ecaec79f0","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:24.838396Z","fields":[{"eventFieldId":"01a221a9-c47a-7000-9fdc-3bdbabf8f800","newValue":{"doubleValue":1.5}},{"eventFieldId":"01a221a9-c4a0-7000-bae1-155011ea72f8","newValue":{"booleanValue":false}},{"eventFieldId":"01a221a9-c4d6-7000-8aa2-468f38306f50","newValue":{"stringValue":"https://o.example/%C3%9F"}},{"eventFieldId":"01a221a9-c4df-7000-af5a-3af4f6656176","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a221a9-c4e8-7000-a8ca-bef61c3a0e5b","newValue":{"stringValue":"kΣgroKς"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c8c5-7000-9d42-744ce227631e"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.838396Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:24.838396Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"78197285"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T12 OKgrokiwi"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c8c5-7000-9d42-744ce227631e/', 'audit-event', '0000000000000000003', 3795775829658705448, 1, '{"eventId":"01a221a9-c8da-7000-bafc-37c4916ae6be","type":"CASE_UPDATED","performedTime":"2026-11-28T10:18:24.858519Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T10:18:24.858519Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T10:18:24.838396Z"},"newValue":{"stringValue":"2026-11-28T10:18:24.858519Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'claim', 'field/name/Boolean', 1771196247217539925, 1, '{"holder":"01a221a9-c943-7000-a03f-b9b7156218d5"}');
INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'field', '01a221a9-c943-7000-a03f-b9b7156218d5', 1771196247217539925, 1, '{"name":"Boolean","type":"Boolean","options":[],"createdTime":"2026-11-28T10:18:24.965513Z","lastModifiedTime":"2026-11-28T10:18:24.965513Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'claim', 'field/name/SingleSelect', 66195972666963550, 1, '{"holder":"01a221a9-c950-7000-8216-41d6fe872625"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'claim', 'field/name/User', 8237032372086838058, 1, '{"holder":"01a221a9-c961-7000-8869-84c3a7408b91"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'field', '01a221a9-c961-7000-8869-84c3a7408b91', 8237032372086838058, 1, '{"name":"User","type":"User","options":[],"createdTime":"2026-11-28T10:18:24.994633Z","lastModifiedTime":"2026-11-28T10:18:24.994633Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'field', '01a221a9-c950-7000-8216-41d6fe872625', 2491844647899162004, 1, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T10:18:24.982196Z","lastModifiedTime":"2026-11-28T10:18:25.006861Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Other', 5510203651175045277, 1, '{"holder":"01a221a9-c927-7000-92b7-ce1ef51b4e22"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'claim', 'field/name/Number', 7701998408754647698, 1, '{"holder":"01a221a9-c937-7000-abfa-36558118b38a"}'),
	('000000000000', 'us-east-1', '', 'domain', '01a221a9-c927-7000-92b7-ce1ef51b4e22', 1664190798831280419, 1, '{"name":"Other","createdTime":"2026-11-28T10:18:24.935092Z","provisionedTime":"2026-11-28T10:18:24.935092Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'field', '01a221a9-c967-7000-8536-76bc61689c5c', 3843295426515688730, 1, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T10:18:25.000675Z","lastModifiedTime":"2026-11-28T10:18:25.145725Z","deleted":true,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'layout', '01a221a9-c973-7000-b6e8-980a868ce415', 2960117730644142730, 1, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"01a221a9-c92e-7000-8b78-9283f9147ea9"}]}}]}}},"createdTime":"2026-11-28T10:18:25.018158Z","lastModifiedTime":"2026-11-28T10:18:25.018158Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'tally', 'layout', 2960117730644142730, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'template', '01a221a9-c982-7000-b311-0954e366e5b4', 7616444850438711784, 1, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"01a221a9-c973-7000-b6e8-980a868ce415"},"requiredFields":[],"status":"Active","rules":[],"tagPropagationConfigurations":[]},"createdTime":"2026-11-28T10:18:25.026992Z","lastModifiedTime":"2026-11-28T10:18:25.026992Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'tally', 'template', 7616444850438711784, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'client-token', 'token-0', 3186811499084605996, 1, '{"caseId":"01a221a9-c99f-7000-abe2-43ab72b518f3","fingerprint":"dbfaed8625cd967aba64840c2bf353fc7b8c716624b2d91a71e54ce0f76c766d","createdTime":"2026-11-28T10:18:25.060238Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'client-token-expiry', '2026-11-28T10:18:25.060238Z-token-0', 3186811499084605996, 1, '{"token":"token-0","createdTime":"2026-11-28T10:18:25.060238Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/case/01a221a9-c99f-7000-abe2-43ab72b518f3/', 'audit-event', '0000000000000000001', 3186811499084605996, 1, '{"eventId":"01a221a9-c9af-7000-8276-e32fbda311a8","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:25.060238Z","fields":[{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c99f-7000-abe2-43ab72b518f3"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:25.060238Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:25.060238Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"64763302"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T0"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'case', '01a221a9-c99f-7000-abe2-43ab72b518f3', 449456382282380398, 3, '{"templateId":"01a221a9-c982-7000-b311-0954e366e5b4","clientToken":"token-0","fields":{"title":{"stringValue":"T0"},"case_id":{"stringValue":"01a221a9-c99f-7000-abe2-43ab72b518f3"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:25.060238Z"},"created_datetime":{"stringValue":"2026-11-28T10:18:25.060238Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"open"},"reference_number":{"stringValue":"64763302"}},"stringTypes":{},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/case/01a221a9-c99f-7000-abe2-43ab72b518f3/', 'audit-event', '0000000000000000002', 449456382282380398, 1, '{"eventId":"01a221a9-c9ca-7001-b06c-2e197fe46048","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T10:18:25.098416Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/case/01a221a9-c99f-7000-abe2-43ab72b518f3/', 'related-item', '01a221a9-c9ca-7000-bd58-d560d24fa74c', 449456382282380398, 1, '{"caseId":"01a221a9-c99f-7000-abe2-43ab72b518f3","content":{"comment":{"body":"k ","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T10:18:25.098416Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'client-token', 'token-1', 3776566792414070497, 1, '{"caseId":"01a221a9-c9d5-7000-84b7-1852ef0d9285","fingerprint":"766e0cb8601302578f0ac8fc622689ebb84e59b2b3edcc7ab7e6ec5409866499","createdTime":"2026-11-28T10:18:25.112027Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'client-token-expiry', '2026-11-28T10:18:25.112027Z-token-1', 3776566792414070497, 1, '{"token":"token-1","createdTime":"2026-11-28T10:18:25.112027Z"}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'case', '01a221a9-c9d5-7000-84b7-1852ef0d9285', 3858974792966841819, 3, '{"templateId":"01a221a9-c982-7000-b311-0954e366e5b4","clientToken":"token-1","fields":{"01a221a9-c92e-7000-8b78-9283f9147ea9":{"stringValue":"ké_"},"01a221a9-c943-7000-a03f-b9b7156218d5":{"booleanValue":false},"case_id":{"stringValue":"01a221a9-c9d5-7000-84b7-1852ef0d9285"},"last_updated_datetime":{"stringValue":"2026-11-28T10:18:25.128445Z"},"01a221a9-c95b-7000-af08-9f80fae090e2":{"stringValue":"https://k.example/%C3%9F"},"title":{"stringValue":"T1 "},"01a221a9-c937-7000-abfa-36558118b38a":{"doubleValue":1.0},"status":{"stringValue":"open"},"created_datetime":{"stringValue":"2026-11-28T10:18:25.112027Z"},"reference_number":{"stringValue":"33259745"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},"stringTypes":{"01a221a9-c95b-7000-af08-9f80fae090e2":"Url"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/case/01a221a9-c9d5-7000-84b7-1852ef0d9285/', 'audit-event', '0000000000000000001', 3776566792414070497, 1, '{"eventId":"01a221a9-c9d8-7000-99f1-ca2b675d13ac","type":"CASE_CREATED","performedTime":"2026-11-28T10:18:25.112027Z","fields":[{"eventFieldId":"01a221a9-c92e-7000-8b78-9283f9147ea9","newValue":{"stringValue":"ké_"}},{"eventFieldId":"01a221a9-c937-7000-abfa-36558118b38a","newValue":{"doubleValue":1.5}},{"eventFieldId":"01a221a9-c943-7000-a03f-b9b7156218d5","newValue":{"booleanValue":false}},{"eventFieldId":"01a221a9-c95b-7000-af08-9f80fae090e2","newValue":{"stringValue":"https://k.example/%C3%9F"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a221a9-c9d5-7000-84b7-1852ef0d9285"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T10:18:25.112027Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T10:18:25.112027Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"33259745"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T1 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/case/01a221a9-c9d5-7000-84b7-1852ef0d9285/', 'audit-event', '0000000000000000002', 3858974792966841819, 1, '{"eventId":"01a221a9-c9e8-7000-a42b-54c489624a08","type":"CASE_UPDATED","performedTime":"2026-11-28T10:18:25.128445Z","fields":[{"eventFieldId":"01a221a9-c937-7000-abfa-36558118b38a","oldValue":{"doubleValue":1.5},"newValue":{"doubleValue":1.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T10:18:25.112027Z"},"newValue":{"stringValue":"2026-11-28T10:18:25.128445Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}');


--
-- Data for Name: identifier_parts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rate_bucket; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rate_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rate_node VALUES
	('a620cd15-ed3b-431c-a0d8-6963668e1d6f', '2026-11-28 10:18:24.662572+00');


--
-- Data for Name: searchable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.searchable VALUES
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c605-7000-8362-d387b75b7c5b', 'domain/case', 6572218790711644206, '{-717278497,-84406353,1343304982,1325385926,1304637850,-407686056,-1490920610,112444989}', -703646367, '{}', '￿t0', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c605-7000-8362-d387b75b7c5b￿01m8gtkhg5e0086rpkgyvnpz2v￿32773774￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aaa7008609f70', 'm800000006b0aaa7008609f70', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a221a9-c605-7000-8362-d387b75b7c5b', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkhg5e0086rpkgyvnpz2v', 't32773774', 'l01a221a9-c557-7000-a4a6-21d68d5de663', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c605-7000-8362-d387b75b7c5b/', 'related-item', '01a221a9-c6af-7000-8232-465edd7fec2b', 'domain/case/related-item', 4085062561624387239, '{1276559091}', -1911653085, '{}', '', '', 'm800000006b0aaa7011b952b0', 'l01a221a9-c605-7000-8362-d387b75b7c5b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c6f0-7000-92b4-4ca3f225459f', 'domain/case', 6572218790711644206, '{-709295937,1300948973,-407686056,1827018121,415083501,-408056868,-443747715,-485642817,1081324609,1479602566,-84406353,734648049,1325385926,-1490920610}', -703646367, '{}', '￿k￿https://k.example/%c3%9f￿t1 ￿k_''🦊', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c6f0-7000-92b4-4ca3f225459f￿01m8gtkhqge0095d2cmfs2ahcz￿62832497￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aaa701bf2c518', 'm800000006b0aaa701629c078', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lkiwi', 'f1', 'l', 'f1', 'l', NULL, NULL, NULL, NULL, NULL, NULL, 't01a221a9-c6f0-7000-92b4-4ca3f225459f', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkhqge0095d2cmfs2ahcz', 't62832497', 'l01a221a9-c557-7000-a4a6-21d68d5de663', 'tk_''🦊', 'thttps://k.example/%c3%9f', 'tk', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c777-7000-8f25-8e3f57190bd9', 'domain/case', 6572218790711644206, '{-2015929417,-541007183,562711054,1935789812,-757001626,790061360,-84406353,1268760007,734648049,1325385926,-407686056,-1490920610}', -703646367, '{}', '￿k_￿t2 ', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c777-7000-8f25-8e3f57190bd9￿01m8gtkhvqe008y9ce7xbhj2ys￿69135138￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aaa701ee7c228', 'm800000006b0aaa701e1c4468', NULL, 'lclosed', 'tt2 ', 'nbff0000000000000', 'm800000006b0aaa701ee7c228', NULL, NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a221a9-c777-7000-8f25-8e3f57190bd9', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkhvqe008y9ce7xbhj2ys', 't69135138', 'l01a221a9-c557-7000-a4a6-21d68d5de663', NULL, NULL, 'tk_', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c795-7000-9f55-4ffd7edd88a1', 'domain/case', 6572218790711644206, '{529188713,1808575048,-757001626,1300948973,-1402701843,-630952563,-407686056,415083501,-541007183,1081324609,1479602566,-84406353,922221231,1268760007,734648049,1325385926,-1490920610}', -703646367, '{}', '￿https://k.example/%c3%9f￿t3 ￿kkoé', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c795-7000-9f55-4ffd7edd88a1￿01m8gtkhwne009ynafznzdv251￿49732832￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aaa701fe0cc10', 'm800000006b0aaa701fe0cc10', NULL, 'lopen', 'tt3 ', NULL, NULL, 'm8000000069b4a4ff3b9ac618', NULL, NULL, NULL, NULL, 'lplum', NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, NULL, NULL, 't01a221a9-c795-7000-9f55-4ffd7edd88a1', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkhwne009ynafznzdv251', 't49732832', 'l01a221a9-c557-7000-a4a6-21d68d5de663', 'tkkoé', 'thttps://k.example/%c3%9f', NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c795-7000-9f55-4ffd7edd88a1/', 'related-item', '01a221a9-c7aa-7000-b2d8-7d60013c34f7', 'domain/case/related-item', 4085062561624387239, '{481710706}', -1911653085, '{}', '', '', 'm800000006b0aaa7021102068', 'l01a221a9-c795-7000-9f55-4ffd7edd88a1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c7bc-7000-92e5-1680ddfff4fc', 'domain/case', 6572218790711644206, '{1346102971,-5905200,-1148737759,-84406353,2009393923,734648049,1325385926,-503127304,-407686056,-1490920610}', -703646367, '{}', '￿kßß ￿t4 k_￿k', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c7bc-7000-92e5-1680ddfff4fc￿01m8gtkhxwe0095s8pg3ezzx7w￿6a1f￿98069046￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aaa7022381608', 'm800000006b0aaa7022381608', NULL, 'lopen', 'tt4 k_', NULL, NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, 't01a221a9-c7bc-7000-92e5-1680ddfff4fc', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkhxwe0095s8pg3ezzx7w', 't98069046', 'l01a221a9-c557-7000-a4a6-21d68d5de663', 'tk', NULL, 'tkßß ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c7d1-7000-8a0b-9589cf1a6ab6', 'domain/case', 6572218790711644206, '{-2031001615,-263751358,-2093036872,-407686056,-443747715,973507444,-84406353,734648049,1325385926,-152305226,1938061470,-1490920610,-752946207}', -703646367, '{}', '￿kss%k''￿t5 🦊￿ké_σkiwi', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c7d1-7000-8a0b-9589cf1a6ab6￿01m8gtkhyhe008m2wnh77hmtnp￿34872398￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aaa7024ed81a8', 'm800000006b0aaa7023a6a1f8', NULL, 'lopen', 'tt5 🦊', 'nc014000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, NULL, NULL, 't01a221a9-c7d1-7000-8a0b-9589cf1a6ab6', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkhyhe008m2wnh77hmtnp', 't34872398', 'l01a221a9-c557-7000-a4a6-21d68d5de663', 'tké_σkiwi', NULL, 'tkss%k''', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c883-7000-bad9-e271fa072275', 'domain/case', 6572218790711644206, '{-757001626,-407686056,-541007183,-686495226,973507444,764646977,-1788244420,384355869,152722829,-84406353,1268760007,1325385926,-1490920610,371826133}', -703646367, '{}', '￿kkgrossgro￿t9 ￿ké%kİ', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c883-7000-bad9-e271fa072275￿01m8gtkj43e00bnpf2e7x0e8kn￿67176930￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aaa702f63be90', 'm800000006b0aaa702e25c438', NULL, 'lopen', 'tt9 ', 'nc022000000000000', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a221a9-c883-7000-bad9-e271fa072275', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkj43e00bnpf2e7x0e8kn', 't67176930', 'l01a221a9-c557-7000-a4a6-21d68d5de663', 'tké%kİ', NULL, 'tkkgrossgro', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c8b5-7000-8225-af63ce2cbf16', 'domain/case', 6572218790711644206, '{-757001626,1300948973,-493390433,1842313159,-407686056,415083501,-541007183,-474631260,1081324609,-976541224,1479602566,-84406353,1268760007,734648049,1325385926,-1573627889,-595203906,-1490920610,1882433678}', -703646367, '{}', '￿kkoİ￿https://k.example/%c3%9f￿t11 σ￿kkiwiékiwi', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c8b5-7000-8225-af63ce2cbf16￿01m8gtkj5ne00849dfcf72sfrp￿15346939￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aaa703102e7d0', 'm800000006b0aaa703102e7d0', NULL, 'lopen', 'tt11 σ', 'n81a56e1fc2f8f359', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f0', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, 't01a221a9-c8b5-7000-8225-af63ce2cbf16', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkj5ne00849dfcf72sfrp', 't15346939', 'l01a221a9-c557-7000-a4a6-21d68d5de663', 'tkkiwiékiwi', 'thttps://k.example/%c3%9f', 'tkkoİ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c8c5-7000-9d42-744ce227631e/', 'related-item', '01a221a9-c8d2-7000-807c-1e53e547d4c5', 'domain/case/related-item', 4085062561624387239, '{-1543161468}', -1911653085, '{}', '', '', 'm800000006b0aaa7032ab67b0', 'l01a221a9-c8c5-7000-9d42-744ce227631e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'case', '01a221a9-c99f-7000-abe2-43ab72b518f3', 'domain/case', -2397745932204608217, '{1780689154,189666188,-1208150807,-317561701,-1493802900,1229630177,-1401240857,-1603035186}', -703646367, '{}', '￿t0', '￿01a221a9-c982-7000-b311-0954e366e5b4￿01a221a9-c99f-7000-abe2-43ab72b518f3￿01m8gtkjcze00aqrj3ndsba67k￿64763302￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aaa71039728b0', 'm800000006b0aaa71039728b0', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a221a9-c99f-7000-abe2-43ab72b518f3', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkjcze00aqrj3ndsba67k', 't64763302', 'l01a221a9-c982-7000-b311-0954e366e5b4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/', 'case', '01a221a9-c9d5-7000-84b7-1852ef0d9285', 'domain/case', -2397745932204608217, '{1780689154,1730601895,-314013588,-657750450,-1098346450,1430640589,1229630177,-377281549,1478328622,-1208150807,-1974385148,-1116831975,-1401240857,1735056119}', -703646367, '{}', '￿https://k.example/%c3%9f￿ké_￿t1 ', '￿01a221a9-c982-7000-b311-0954e366e5b4￿01a221a9-c9d5-7000-84b7-1852ef0d9285￿01m8gtkjene0089drrabqgv4m5￿33259745￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aaa7107a7ea48', 'm800000006b0aaa7106ad6578', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a221a9-c9d5-7000-84b7-1852ef0d9285', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkjene0089drrabqgv4m5', 't33259745', 'l01a221a9-c982-7000-b311-0954e366e5b4', 'tké_', 'thttps://k.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c857-7000-b683-03f49b3962e3', 'domain/case', 6572218790711644206, '{1818342128,-541007183,-2037017743,-757001626,-84406353,83584684,1268760007,734648049,1325385926,-407686056,-1490920610,418870265}', -703646367, '{}', '￿k￿t7 ', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c857-7000-b683-03f49b3962e3￿01m8gtkj2qe00bd0r3yjdkjrq3￿6a1f￿92668558￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aaa702c80e220', 'm800000006b0aaa702b6e35b8', NULL, 'lclosed', 'tt7 ', 'n400fffffffffffff', 'm800000006b0aaa702c80e220', 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, 'f1', 'l', 'f1', 'lred', 'f1', 'lred', NULL, NULL, 't01a221a9-c857-7000-b683-03f49b3962e3', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkj2qe00bd0r3yjdkjrq3', 't92668558', 'l01a221a9-c557-7000-a4a6-21d68d5de663', NULL, NULL, 'tk', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c879-7000-8bb3-a227ae3ff792', 'domain/case', 6572218790711644206, '{1687913917,1300948973,-407686056,415083501,1081324609,1479602566,877918020,-84406353,1325385926,-595465669,-1490920610,1783666733,1835008285}', -703646367, '{}', '￿https://o.example/%c3%9f￿t8 %', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c879-7000-8bb3-a227ae3ff792￿01m8gtkj3se008qcx24yq3zxwj￿6a1f￿70746613￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aaa702d74c3b8', 'm800000006b0aaa702d74c3b8', NULL, 'lopen', 'tt8 %', 'n8000000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a221a9-c879-7000-8bb3-a227ae3ff792', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkj3se008qcx24yq3zxwj', 't70746613', 'l01a221a9-c557-7000-a4a6-21d68d5de663', NULL, 'thttps://o.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/case/01a221a9-c883-7000-bad9-e271fa072275/', 'related-item', '01a221a9-c894-7000-9c7a-2dde3f1a0e20', 'domain/case/related-item', 4085062561624387239, '{-1626859580}', -1911653085, '{}', '', '', 'm800000006b0aaa702eff5770', 'l01a221a9-c883-7000-bad9-e271fa072275', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c8a9-7000-bdd6-0f7f5a5bf73a', 'domain/case', 6572218790711644206, '{1517319990,-1339769716,-285752417,-1938499042,-407686056,-464860859,817281542,-1212745916,110867592,-84406353,1325385926,-1263169079,-1490920610}', -703646367, '{}', '￿t10 koss￿kgross''', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c8a9-7000-bdd6-0f7f5a5bf73a￿01m8gtkj59e00bvngffxd5qxst￿49542558￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3￿', 'm800000006b0aaa70304eddf8', 'm800000006b0aaa70304eddf8', NULL, 'lopen', 'tt10 koss', 'nffefffffffffffff', NULL, 'm7ffffff1886e090000000000', NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, NULL, NULL, 't01a221a9-c8a9-7000-bdd6-0f7f5a5bf73a', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkj59e00bvngffxd5qxst', 't49542558', 'l01a221a9-c557-7000-a4a6-21d68d5de663', 'tkgross''', NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c305-7000-b349-1602c36b6da4/', 'case', '01a221a9-c8c5-7000-9d42-744ce227631e', 'domain/case', 6572218790711644206, '{-757001626,471488957,1300948973,231055533,-1755893124,-407686056,915712025,221483164,415083501,-541007183,1081324609,-1950739506,1479602566,-84406353,1268760007,1325385926,-1490920610,1835008285}', -703646367, '{}', '￿kσgrokσ￿https://o.example/%c3%9f￿t12 okgrokiwi', '￿01a221a9-c557-7000-a4a6-21d68d5de663￿01a221a9-c8c5-7000-9d42-744ce227631e￿01m8gtkj65e009tgkm9kh2erry￿6a1f￿78197285￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aaa70332bf5d8', 'm800000006b0aaa7031f8e860', NULL, 'lclosed', 'tt12 okgrokiwi', 'nbff8000000000000', 'm800000006b0aaa70332bf5d8', NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, 't01a221a9-c8c5-7000-9d42-744ce227631e', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gtkj65e009tgkm9kh2erry', 't78197285', 'l01a221a9-c557-7000-a4a6-21d68d5de663', NULL, 'thttps://o.example/%c3%9f', 'tkσgrokσ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a221a9-c927-7000-92b7-ce1ef51b4e22/case/01a221a9-c99f-7000-abe2-43ab72b518f3/', 'related-item', '01a221a9-c9ca-7000-bd58-d560d24fa74c', 'domain/case/related-item', 7430437035555839438, '{-2102244613}', -1911653085, '{}', '', '', 'm800000006b0aaa7105ddb580', 'l01a221a9-c99f-7000-abe2-43ab72b518f3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: searchable_kind; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: slot; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.slot VALUES
	(6572218790711644206, 'case_id', 1, 3, '000000000000'),
	(6572218790711644206, 'customer_id', 2, 3, '000000000000'),
	(6572218790711644206, 'reference_id', 3, 3, '000000000000'),
	(6572218790711644206, 'reference_number', 4, 3, '000000000000'),
	(6572218790711644206, 'template/id', 5, 3, '000000000000'),
	(4085062561624387239, 'item/type', 1, 2, '000000000000'),
	(6572218790711644206, '01a221a9-c3de-7000-a6f5-6cd4c45da22b', 6, 3, '000000000000'),
	(6572218790711644206, '01a221a9-c4a0-7000-bae1-155011ea72f8', 7, 2, '000000000000'),
	(6572218790711644206, '01a221a9-c4c3-7000-abac-7f48ad517e8b', 8, 2, '000000000000'),
	(6572218790711644206, '01a221a9-c4d6-7000-8aa2-468f38306f50', 9, 3, '000000000000'),
	(6572218790711644206, '01a221a9-c4e8-7000-a8ca-bef61c3a0e5b', 10, 3, '000000000000'),
	(6572218790711644206, 'lower-tag-key/team', 11, 2, '000000000000'),
	(6572218790711644206, 'lower-tag-value/team', 12, 2, '000000000000'),
	(6572218790711644206, 'tag-key/Team', 13, 2, '000000000000'),
	(6572218790711644206, 'tag-value/Team', 14, 2, '000000000000'),
	(6572218790711644206, '01a221a9-c47a-7000-9fdc-3bdbabf8f800', 15, 1, '000000000000'),
	(6572218790711644206, '01a221a9-c4df-7000-af5a-3af4f6656176', 16, 3, '000000000000'),
	(6572218790711644206, 'last_closed_datetime', 17, 1, '000000000000'),
	(6572218790711644206, '01a221a9-c4ae-7000-bf4d-5ab1dd2db6b2', 18, 1, '000000000000'),
	(6572218790711644206, 'tag-key/a/b', 19, 2, '000000000000'),
	(6572218790711644206, 'tag-value/a/b', 20, 2, '000000000000'),
	(6572218790711644206, 'tag-key/team', 21, 2, '000000000000'),
	(6572218790711644206, 'tag-value/team', 22, 2, '000000000000'),
	(-2397745932204608217, 'case_id', 1, 3, '000000000000'),
	(-2397745932204608217, 'customer_id', 2, 3, '000000000000'),
	(-2397745932204608217, 'reference_id', 3, 3, '000000000000'),
	(-2397745932204608217, 'reference_number', 4, 3, '000000000000'),
	(-2397745932204608217, 'template/id', 5, 3, '000000000000'),
	(7430437035555839438, 'item/type', 1, 2, '000000000000'),
	(-2397745932204608217, '01a221a9-c92e-7000-8b78-9283f9147ea9', 6, 3, '000000000000'),
	(-2397745932204608217, '01a221a9-c937-7000-abfa-36558118b38a', 7, 1, '000000000000'),
	(-2397745932204608217, '01a221a9-c943-7000-a03f-b9b7156218d5', 8, 2, '000000000000'),
	(-2397745932204608217, '01a221a9-c95b-7000-af08-9f80fae090e2', 9, 3, '000000000000');


--
-- Data for Name: total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.total VALUES
	('000000000000', 'related-item', 4085062561624387239, '', 92, -1),
	('000000000000', 'case', 6572218790711644206, 'lclosed', 1, 2),
	('000000000000', 'related-item', 4085062561624387239, '', 55, 2),
	('000000000000', 'related-item', 4085062561624387239, '', 1, 3),
	('000000000000', 'case', 6572218790711644206, 'lclosed', 55, 1),
	('000000000000', 'case', 6572218790711644206, 'lopen', 55, 8),
	('000000000000', 'case', 6572218790711644206, 'lopen', 1, 3),
	('000000000000', 'case', 6572218790711644206, '', 92, -2),
	('000000000000', 'related-item', 7430437035555839438, '', 55, 1),
	('000000000000', 'case', -2397745932204608217, 'lopen', 1, 2);


--
-- Data for Name: word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.word VALUES
	(5587533293500646940, '{-1210398935,-860363007,-1111677467,690526162,-1603641584}', '000000000000'),
	(6354844632215382412, '{-1253240803,-599031528,212838392}', '000000000000'),
	(-2709920619457135418, '{1260651831,-2008050335}', '000000000000'),
	(5781468237978148074, '{-274764456}', '000000000000'),
	(-3233879333444200063, '{132507337}', '000000000000'),
	(8323910635396248884, '{1040657893,1702656170,-584739934}', '000000000000'),
	(4373390604145722528, '{25900856,1958820900,1702656170,-584739934}', '000000000000'),
	(3284133761465642698, '{-1415528718,1574912476,-10334309,1233460204,-1743565377,1018371309,-409711333}', '000000000000'),
	(-8325789986804168221, '{1574912476,1233460204,-1743565377,-409711333}', '000000000000'),
	(-5208704045786415680, '{1574912476,-324799779}', '000000000000'),
	(476172684568838117, '{350042747}', '000000000000'),
	(-4194212616307840283, '{25900856,1158357512,1958820900,1702656170,-584739934,-572282390}', '000000000000'),
	(7912674768703149713, '{-34276616}', '000000000000'),
	(8084991086796518646, '{-402803571,1260651831}', '000000000000'),
	(951262946399206542, '{1755957944,-1255876698,387773286,-289700799,-1743565377}', '000000000000'),
	(2025029654411880297, '{1886319480,1702656170,1079488096,-584739934,387773286,-1743565377,-409711333}', '000000000000'),
	(3932953202813482613, '{874481599}', '000000000000'),
	(-6106490850486858092, '{1231483812,1958820900,-1259975837,1702656170,-584739934,-1107556860}', '000000000000'),
	(-4860987906359160259, '{-1294816721}', '000000000000'),
	(-8479919638469435585, '{-2013182205,1477745239,-253585081,1448903797,-1524730524}', '000000000000'),
	(-2825016669158806197, '{-1143479474,1611825627,-771207948}', '000000000000');


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (account);


--
-- Name: docket_migration docket_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.docket_migration
    ADD CONSTRAINT docket_migration_pkey PRIMARY KEY (number);


--
-- Name: entity entity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entity
    ADD CONSTRAINT entity_pkey PRIMARY KEY (account, region, parent, kind, id);


--
-- Name: identifier_parts identifier_parts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identifier_parts
    ADD CONSTRAINT identifier_parts_pkey PRIMARY KEY (account, place);


--
-- Name: rate_bucket rate_bucket_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rate_bucket
    ADD CONSTRAINT rate_bucket_pkey PRIMARY KEY (id);


--
-- Name: rate_node rate_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rate_node
    ADD CONSTRAINT rate_node_pkey PRIMARY KEY (id);


--
-- Name: searchable_kind searchable_kind_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.searchable_kind
    ADD CONSTRAINT searchable_kind_pkey PRIMARY KEY (kind);


--
-- Name: searchable searchable_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.searchable
    ADD CONSTRAINT searchable_pkey PRIMARY KEY (account, region, parent, kind, id);


--
-- Name: slot slot_account_place_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slot
    ADD CONSTRAINT slot_account_place_number_key UNIQUE (account, place, number);


--
-- Name: slot slot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slot
    ADD CONSTRAINT slot_pkey PRIMARY KEY (account, place, name);


--
-- Name: total total_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.total
    ADD CONSTRAINT total_pkey PRIMARY KEY (account, place, label, lane);


--
-- Name: word word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word
    ADD CONSTRAINT word_pkey PRIMARY KEY (hash, account);


--
-- Name: searchable_key1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key1 ON public.searchable USING btree (((place # (1)::bigint)), key1, id) INCLUDE (place);


--
-- Name: searchable_key10; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key10 ON public.searchable USING btree (((place # (10)::bigint)), key10, id) INCLUDE (place) WHERE (key10 IS NOT NULL);


--
-- Name: searchable_key11; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key11 ON public.searchable USING btree (((place # (11)::bigint)), key11, id) INCLUDE (place) WHERE (key11 IS NOT NULL);


--
-- Name: searchable_key2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key2 ON public.searchable USING btree (((place # (2)::bigint)), key2, id) INCLUDE (place);


--
-- Name: searchable_key3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key3 ON public.searchable USING btree (((place # (3)::bigint)), key3, id) INCLUDE (place);


--
-- Name: searchable_key4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key4 ON public.searchable USING btree (((place # (4)::bigint)), key4, id) INCLUDE (place);


--
-- Name: searchable_key5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key5 ON public.searchable USING btree (((place # (5)::bigint)), key5, id) INCLUDE (place);


--
-- Name: searchable_key6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key6 ON public.searchable USING btree (((place # (6)::bigint)), key6, id) INCLUDE (place) WHERE (key6 IS NOT NULL);


--
-- Name: searchable_key7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key7 ON public.searchable USING btree (((place # (7)::bigint)), key7, id) INCLUDE (place) WHERE (key7 IS NOT NULL);


--
-- Name: searchable_key8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key8 ON public.searchable USING btree (((place # (8)::bigint)), key8, id) INCLUDE (place) WHERE (key8 IS NOT NULL);


--
-- Name: searchable_key9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_key9 ON public.searchable USING btree (((place # (9)::bigint)), key9, id) INCLUDE (place) WHERE (key9 IS NOT NULL);


--
-- Name: searchable_label1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label1 ON public.searchable USING btree (label1, place) WHERE (label1 IS NOT NULL);


--
-- Name: searchable_label10; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label10 ON public.searchable USING btree (label10, place) WHERE (label10 IS NOT NULL);


--
-- Name: searchable_label11; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label11 ON public.searchable USING btree (label11, place) WHERE (label11 IS NOT NULL);


--
-- Name: searchable_label12; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label12 ON public.searchable USING btree (label12, place) WHERE (label12 IS NOT NULL);


--
-- Name: searchable_label2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label2 ON public.searchable USING btree (label2, place) WHERE (label2 IS NOT NULL);


--
-- Name: searchable_label3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label3 ON public.searchable USING btree (label3, place) WHERE (label3 IS NOT NULL);


--
-- Name: searchable_label4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label4 ON public.searchable USING btree (label4, place) WHERE (label4 IS NOT NULL);


--
-- Name: searchable_label5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label5 ON public.searchable USING btree (label5, place) WHERE (label5 IS NOT NULL);


--
-- Name: searchable_label6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label6 ON public.searchable USING btree (label6, place) WHERE (label6 IS NOT NULL);


--
-- Name: searchable_label7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label7 ON public.searchable USING btree (label7, place) WHERE (label7 IS NOT NULL);


--
-- Name: searchable_label8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label8 ON public.searchable USING btree (label8, place) WHERE (label8 IS NOT NULL);


--
-- Name: searchable_label9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_label9 ON public.searchable USING btree (label9, place) WHERE (label9 IS NOT NULL);


--
-- Name: searchable_terms; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX searchable_terms ON public.searchable USING gin (terms);


--
-- Name: word_pieces; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX word_pieces ON public.word USING gin (pieces) WITH (gin_pending_list_limit='512');


--
-- PostgreSQL database dump complete
--


