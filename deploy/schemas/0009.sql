-- 2026-11-28T17:15:44Z
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
-- Name: log_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_entry (
    account text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    about text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    format integer NOT NULL,
    body text NOT NULL
);


--
-- Name: log_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_head (
    account text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    last bigint NOT NULL
)
WITH (fillfactor='20');


--
-- Name: log_trim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_trim (
    account text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    trimmed bigint NOT NULL
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
	(0, 'lock', '2026-11-28 17:15:30.767773+00'),
	(1, '8fda601cb76187227bebe5f63a995491736043572021efae1518fb0e3d5176e4', '2026-11-28 17:15:30.770736+00'),
	(2, '1be81f0d1b48611094959c80e2c9481103fd51dac602ab3df90d6c0b52e8363a', '2026-11-28 17:15:30.964174+00'),
	(3, '0f273cd2b05993cba1a497f7a9eebd4f027f656b60bcdf9f9bc305e8e778b4d2', '2026-11-28 17:15:31.131485+00'),
	(4, 'a12a9ba3e0d8af3cd6bb6bfd863dd30278f854cc3156f6495bf3ca5a3075e282', '2026-11-28 17:15:31.212513+00'),
	(5, 'efa99f21a76dfc91aab21ed3540558793834058d8646769da6ca2b180f739fef', '2026-11-28 17:15:31.364194+00'),
	(6, 'c5ed4b4f176e0f78fede00beb57934e25735111b622c7746718479be7e06c658', '2026-11-28 17:15:31.376133+00'),
	(7, '9bda06dca63302956652d67d16c0dc60376cb0fe7ee984c1b3936103a77b0f6b', '2026-11-28 17:15:31.392571+00'),
	(8, 'f6ab7211d3ab10cf50fc59b0677f0bf006febb5939f6c61c6d1af5dc8553b0fc', '2026-11-28 17:15:31.40514+00'),
	(9, 'f0a77e39d196e4a4d78cce6f3e6d2e9aa5879e02cf7001fb2a35afde5f2e25b1', '2026-11-28 17:15:31.556146+00');


--
-- Data for Name: entity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Archive', 1600421468723084219, 1001, '{"holder":"~AaIjJ7SzcAC4YBjP28_RQA"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'claim', 'field/name/Text', 8528748222788482611, 1001, '{"holder":"~AaIjJ7fQcACNZEJmzBlwxQ"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'field', '01a22327-b7d0-7000-8d64-4266cc1970c5', 8528748222788482611, 1001, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"createdTime":"2026-11-28T17:15:35.400371Z","lastModifiedTime":"2026-11-28T17:15:35.400371Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'field', '01a22327-b98f-7000-a9d3-8d801b84afa2', 811861196686514059, 1001, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T17:15:35.698423Z","lastModifiedTime":"2026-11-28T17:15:35.788471Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c032-7000-b634-c6258500709c/', 'audit-event', '0000000000000000002', 8317037174779149175, 1001, '{"eventId":"~AaIjJ8VecACiwelbO0sIvw","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T17:15:38.660820Z","fields":[["comment.body","k gro"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'claim', 'field/name/Number', 2741347012965667799, 1001, '{"holder":"~AaIjJ7kHcAC87C2ghNvZSQ"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'field', '01a22327-b907-7000-bcec-2da084dbd949', 2741347012965667799, 1001, '{"name":"Number","type":"Number","createdTime":"2026-11-28T17:15:35.588956Z","lastModifiedTime":"2026-11-28T17:15:35.588956Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c032-7000-b634-c6258500709c/', 'related-item', '01a22327-c54f-7000-8e89-2fcda632c161', 8317037174779149175, 1001, '{"caseId":"~AaIjJ8AycAC2NMYlhQBwnA","content":{"comment":{"body":"k gro","contentType":"Text/Plain"}},"associationTime":"2026-11-28T17:15:38.660820Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c606-7000-9552-965ff0210b1d/', 'audit-event', '0000000000000000002', 5528055670505273796, 1001, '{"eventId":"~AaIjJ8eucACsSuySk9Z7NA","type":"CASE_UPDATED","performedTime":"2026-11-28T17:15:39.303855Z","fields":[["~AaIjJ7kHcAC87C2ghNvZSQ",1,{}],["last_updated_datetime","2026-11-28T17:15:39.303855Z","2026-11-28T17:15:38.899917Z"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'claim', 'field/name/Boolean', 676869899636721065, 1001, '{"holder":"~AaIjJ7lccACkT-9JEKq6dA"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'field', '01a22327-b95c-7000-a44f-ef4910aaba74', 676869899636721065, 1001, '{"name":"Boolean","type":"Boolean","createdTime":"2026-11-28T17:15:35.651057Z","lastModifiedTime":"2026-11-28T17:15:35.651057Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'claim', 'layout/name/Any', 8840366760764140997, 1001, '{"holder":"~AaIjJ7sccAC1N5U5v5GvTA"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'layout', '01a22327-bb1c-7000-b537-9539bf91af4c', 8840366760764140997, 1001, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"~AaIjJ7fQcACNZEJmzBlwxQ"}]}}]}}},"createdTime":"2026-11-28T17:15:36.159836Z","lastModifiedTime":"2026-11-28T17:15:36.159836Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'claim', 'field/name/DateTime', 7783026547936611288, 1001, '{"holder":"~AaIjJ7l1cACdIhlfwF1eFw"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'field', '01a22327-b975-7000-9d22-195fc05d5e17', 7783026547936611288, 1001, '{"name":"DateTime","type":"DateTime","createdTime":"2026-11-28T17:15:35.673218Z","lastModifiedTime":"2026-11-28T17:15:35.673218Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'tally', 'layout', 8840366760764140997, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'claim', 'field/name/SingleSelect', 1213387811663870510, 1001, '{"holder":"~AaIjJ7mPcACp042AG4Svog"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c7dc-7000-b81f-6830498144ed/', 'audit-event', '0000000000000000002', 5538653300617140332, 1001, '{"eventId":"~AaIjJ8gbcACFtYQc8TkJvA","type":"CASE_UPDATED","performedTime":"2026-11-28T17:15:39.418895Z","fields":[["last_closed_datetime","2026-11-28T17:15:39.418895Z",{}],["last_updated_datetime","2026-11-28T17:15:39.418895Z","2026-11-28T17:15:39.364030Z"],["status","closed","open"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'claim', 'field/name/Url', 2726678475312376963, 1001, '{"holder":"~AaIjJ7mlcAC7HHDMec5xVg"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'field', '01a22327-b9a5-7000-bb1c-70cc79ce7156', 2726678475312376963, 1001, '{"name":"Url","type":"Url","createdTime":"2026-11-28T17:15:35.720507Z","lastModifiedTime":"2026-11-28T17:15:35.720507Z","deleted":false}'),
	('000000000000', 'us-east-1', '', 'tally', 'domain', 2349449863853928433, 1, '{"count":2}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'claim', 'field/name/User', 2981472430263451916, 1001, '{"holder":"~AaIjJ7mycACgx-oemso9qw"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'field', '01a22327-b9b2-7000-a0c7-ea1e9aca3dab', 2981472430263451916, 1001, '{"name":"User","type":"User","createdTime":"2026-11-28T17:15:35.732536Z","lastModifiedTime":"2026-11-28T17:15:35.732536Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'claim', 'template/name/Any', 1815411771106203123, 1001, '{"holder":"~AaIjJ72gcACJI1EUajwWIw"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'revision', 'configuration', 7387955843691846209, 1001, '{"number":12}'),
	('000000000000', 'us-east-1', '', 'domain', '01a22327-b4b3-7000-b860-18cfdbcfd140', 2615821884434435868, 1001, '{"name":"Archive","createdTime":"2026-11-28T17:15:34.452485Z","provisionedTime":"2026-11-28T17:15:34.452485Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'tally', 'field', 7387955843691846209, 1, '{"count":7}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-0', 7882376031758667769, 1001, '{"caseId":"~AaIjJ8AycAC2NMYlhQBwnA","fingerprint":"85c893b75d7ea985b69d2679f0e9d3446428c4e3a6c3bb8b42e19ad6062cbd77","createdTime":"2026-11-28T17:15:37.411056Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:37.411056Z-token-0', 7882376031758667769, 1001, '{"token":"token-0","createdTime":"2026-11-28T17:15:37.411056Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c032-7000-b634-c6258500709c/', 'audit-event', '0000000000000000001', 7882376031758667769, 1001, '{"eventId":"~AaIjJ8EKcACtAfbUTOH10w","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:37.411056Z","fields":[["case_id","~AaIjJ8AycAC2NMYlhQBwnA"],["created_datetime","2026-11-28T17:15:37.411056Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:37.411056Z"],["reference_number","51906110"],["status","open"],["title","T0"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c032-7000-b634-c6258500709c', 8317037174779149175, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-0","fields":{"title":"T0","last_updated_datetime":"2026-11-28T17:15:37.411056Z","created_datetime":"2026-11-28T17:15:37.411056Z","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","status":"open","reference_number":"51906110","case_id":"~AaIjJ8AycAC2NMYlhQBwnA"},"items":{"total":1,"files":0},"sequence":2}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-1', 5920251087587276703, 1001, '{"caseId":"~AaIjJ8YGcACVUpZf8CELHQ","fingerprint":"7e793ef39a777b9c2885fa494526c6c6c80f24fe2fde27e490261c596d875730","createdTime":"2026-11-28T17:15:38.899917Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:38.899917Z-token-1', 5920251087587276703, 1001, '{"token":"token-1","createdTime":"2026-11-28T17:15:38.899917Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c606-7000-9552-965ff0210b1d/', 'audit-event', '0000000000000000001', 5920251087587276703, 1001, '{"eventId":"~AaIjJ8YocAC4W-LYyXcmFQ","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:38.899917Z","fields":[["~AaIjJ7fQcACNZEJmzBlwxQ","k_''🦊"],["~AaIjJ7lccACkT-9JEKq6dA",true],["~AaIjJ7mPcACp042AG4Svog","kiwi"],["~AaIjJ7mlcAC7HHDMec5xVg","https://K.example/%C3%9F"],["~AaIjJ7nBcACpoc3HR-tvdg","k"],["case_id","~AaIjJ8YGcACVUpZf8CELHQ"],["created_datetime","2026-11-28T17:15:38.899917Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:38.899917Z"],["reference_number","53549701"],["status","open"],["title","T1 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c606-7000-9552-965ff0210b1d', 5528055670505273796, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-1","fields":{"reference_number":"53549701","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ7fQcACNZEJmzBlwxQ":"k_''🦊","~AaIjJ7lccACkT-9JEKq6dA":true,"~AaIjJ7nBcACpoc3HR-tvdg":"k","~AaIjJ7kHcAC87C2ghNvZSQ":1,"~AaIjJ7mPcACp042AG4Svog":"kiwi","created_datetime":"2026-11-28T17:15:38.899917Z","~AaIjJ7mlcAC7HHDMec5xVg":"https://K.example/%C3%9F","last_updated_datetime":"2026-11-28T17:15:39.303855Z","title":"T1 ","case_id":"~AaIjJ8YGcACVUpZf8CELHQ","status":"open"},"stringTypes":{"~AaIjJ7mPcACp042AG4Svog":"SingleSelect","~AaIjJ7mlcAC7HHDMec5xVg":"Url"},"items":{"total":0,"files":0},"sequence":2,"tags":{"Team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c84c-7000-bf25-b5168458c4e3/', 'audit-event', '0000000000000000002', 609776432702019760, 1001, '{"eventId":"~AaIjJ8kTcAGeRI20IbdNWg","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T17:15:39.667432Z","fields":[["comment.body","k %ßé"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'field', '01a22327-b9c1-7000-a9a1-cdc747eb6f76', 7387955843691846209, 1001, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"createdTime":"2026-11-28T17:15:35.750574Z","lastModifiedTime":"2026-11-28T17:15:41.422350Z","deleted":true}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'claim', 'field/name/Text', 3012252773652617988, 1001, '{"holder":"~AaIjJ9ElcACssMq2EGeUaw"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'field', '01a22327-d125-7000-acb0-cab61067946b', 3012252773652617988, 1001, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"createdTime":"2026-11-28T17:15:41.765895Z","lastModifiedTime":"2026-11-28T17:15:41.765895Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'field', '01a22327-d55d-7000-9937-8631b69d8482', 353518766972893817, 1001, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"createdTime":"2026-11-28T17:15:42.815402Z","lastModifiedTime":"2026-11-28T17:15:43.514519Z","deleted":true}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'field', '01a22327-d527-7000-9f4b-3b0b3ccc3a14', 2510655958266928498, 1001, '{"name":"Url","type":"Url","createdTime":"2026-11-28T17:15:42.774204Z","lastModifiedTime":"2026-11-28T17:15:42.774204Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'revision', 'configuration', 353518766972893817, 1001, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'tally', 'field', 353518766972893817, 1, '{"count":7}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'template', '01a22327-bda0-7000-8923-51146a3c1623', 1815411771106203123, 1001, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"~AaIjJ7sccAC1N5U5v5GvTA"},"status":"Active"},"createdTime":"2026-11-28T17:15:36.871418Z","lastModifiedTime":"2026-11-28T17:15:36.871418Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'tally', 'template', 1815411771106203123, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'claim', 'layout/name/Any', 8613878112029373239, 1001, '{"holder":"~AaIjJ9WUcACx1khdHdyRzQ"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'layout', '01a22327-d594-7000-b1d6-485d1ddc91cd', 8613878112029373239, 1001, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"~AaIjJ9ElcACssMq2EGeUaw"}]}}]}}},"createdTime":"2026-11-28T17:15:42.870711Z","lastModifiedTime":"2026-11-28T17:15:42.870711Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'tally', 'layout', 8613878112029373239, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-2', 4890669823635013747, 1001, '{"caseId":"~AaIjJ8fccAC4H2gwSYFE7Q","fingerprint":"fc4082957f23d375362f6258e4d123984a3a95337a3b4ba7b28feae0e1210e42","createdTime":"2026-11-28T17:15:39.364030Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:39.364030Z-token-2', 4890669823635013747, 1001, '{"token":"token-2","createdTime":"2026-11-28T17:15:39.364030Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c7dc-7000-b81f-6830498144ed/', 'audit-event', '0000000000000000001', 4890669823635013747, 1001, '{"eventId":"~AaIjJ8flcACY4moifBSf_A","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:39.364030Z","fields":[["~AaIjJ7kHcAC87C2ghNvZSQ",1],["~AaIjJ7mPcACp042AG4Svog","KIWI"],["~AaIjJ7mycACgx-oemso9qw",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIjJ7nBcACpoc3HR-tvdg","k_"],["case_id","~AaIjJ8fccAC4H2gwSYFE7Q"],["created_datetime","2026-11-28T17:15:39.364030Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:39.364030Z"],["reference_number","03562293"],["status","open"],["title","T2 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c7dc-7000-b81f-6830498144ed', 5538653300617140332, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-2","fields":{"~AaIjJ7kHcAC87C2ghNvZSQ":1,"status":"closed","~AaIjJ7mPcACp042AG4Svog":"KIWI","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","last_closed_datetime":"2026-11-28T17:15:39.418895Z","~AaIjJ7mycACgx-oemso9qw":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"~AaIjJ7nBcACpoc3HR-tvdg":"k_","title":"T2 ","created_datetime":"2026-11-28T17:15:39.364030Z","last_updated_datetime":"2026-11-28T17:15:39.418895Z","case_id":"~AaIjJ8fccAC4H2gwSYFE7Q","reference_number":"03562293"},"stringTypes":{"~AaIjJ7mPcACp042AG4Svog":"SingleSelect"},"items":{"total":0,"files":0},"sequence":2}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-3', 7415921684473734898, 1001, '{"caseId":"~AaIjJ8hMcAC_JbUWhFjE4w","fingerprint":"3f79aa38dd3373f18defafc7e4b91de98d79a31d1565db070374f6ae0904619d","createdTime":"2026-11-28T17:15:39.562066Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:39.562066Z-token-3', 7415921684473734898, 1001, '{"token":"token-3","createdTime":"2026-11-28T17:15:39.562066Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c84c-7000-bf25-b5168458c4e3/', 'audit-event', '0000000000000000001', 7415921684473734898, 1001, '{"eventId":"~AaIjJ8iqcAChNg1NKY9JfA","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:39.562066Z","fields":[["~AaIjJ7fQcACNZEJmzBlwxQ","kkoé"],["~AaIjJ7l1cACdIhlfwF1eFw","2026-03-13T23:59:59.999999Z"],["~AaIjJ7mPcACp042AG4Svog","plum"],["~AaIjJ7mlcAC7HHDMec5xVg","https://K.example/%C3%9F"],["~AaIjJ7mycACgx-oemso9qw",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["case_id","~AaIjJ8hMcAC_JbUWhFjE4w"],["created_datetime","2026-11-28T17:15:39.562066Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:39.562066Z"],["reference_number","51182414"],["status","open"],["title","T3 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c84c-7000-bf25-b5168458c4e3', 609776432702019760, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-3","fields":{"~AaIjJ7fQcACNZEJmzBlwxQ":"kkoé","status":"open","~AaIjJ7mPcACp042AG4Svog":"plum","~AaIjJ7l1cACdIhlfwF1eFw":"2026-03-13T23:59:59.999999Z","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ7mycACgx-oemso9qw":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"title":"T3 ","last_updated_datetime":"2026-11-28T17:15:39.562066Z","created_datetime":"2026-11-28T17:15:39.562066Z","~AaIjJ7mlcAC7HHDMec5xVg":"https://K.example/%C3%9F","case_id":"~AaIjJ8hMcAC_JbUWhFjE4w","reference_number":"51182414"},"stringTypes":{"~AaIjJ7mlcAC7HHDMec5xVg":"Url","~AaIjJ7mPcACp042AG4Svog":"SingleSelect","~AaIjJ7l1cACdIhlfwF1eFw":"DateTime"},"items":{"total":1,"files":0},"sequence":2,"tags":{"a/b":""}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-cc82-7000-8b04-aa40b1b3c625/', 'audit-event', '0000000000000000002', 4639942917828650407, 1001, '{"eventId":"~AaIjJ8yycACSyzFBZ0F6qQ","type":"CASE_UPDATED","performedTime":"2026-11-28T17:15:40.594196Z","fields":[["last_closed_datetime","2026-11-28T17:15:40.594196Z",{}],["last_updated_datetime","2026-11-28T17:15:40.594196Z","2026-11-28T17:15:40.549812Z"],["status","closed","open"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c84c-7000-bf25-b5168458c4e3/', 'related-item', '01a22327-c913-7000-8b65-a4f79a6354f7', 609776432702019760, 1001, '{"caseId":"~AaIjJ8hMcAC_JbUWhFjE4w","content":{"comment":{"body":"k %ßé","contentType":"Text/Plain"}},"associationTime":"2026-11-28T17:15:39.667432Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-5', 7109744103019468909, 1001, '{"caseId":"~AaIjJ8n8cACeshHIp9xGKg","fingerprint":"da8e3a86cc728aaa0a5aa27674233f7e78c83e362125f5f5fd988ab1bc3a87ed","createdTime":"2026-11-28T17:15:39.912563Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:39.912563Z-token-5', 7109744103019468909, 1001, '{"token":"token-5","createdTime":"2026-11-28T17:15:39.912563Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c9fc-7000-9eb2-11c8a7dc462a/', 'audit-event', '0000000000000000001', 7109744103019468909, 1001, '{"eventId":"~AaIjJ8oMcACkHss-nSHXQQ","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:39.912563Z","fields":[["~AaIjJ7fQcACNZEJmzBlwxQ","ké_ςkiwi"],["~AaIjJ7kHcAC87C2ghNvZSQ",1.7976931348623157E308],["~AaIjJ7lccACkT-9JEKq6dA",false],["~AaIjJ7nBcACpoc3HR-tvdg","kss%K''"],["case_id","~AaIjJ8n8cACeshHIp9xGKg"],["created_datetime","2026-11-28T17:15:39.912563Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:39.912563Z"],["reference_number","19221927"],["status","open"],["title","T5 🦊"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c9fc-7000-9eb2-11c8a7dc462a', 7177981077536047267, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-5","fields":{"~AaIjJ7kHcAC87C2ghNvZSQ":5,"~AaIjJ7fQcACNZEJmzBlwxQ":"ké_ςkiwi","status":"open","~AaIjJ7nBcACpoc3HR-tvdg":"kss%K''","created_datetime":"2026-11-28T17:15:39.912563Z","reference_number":"19221927","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ7lccACkT-9JEKq6dA":false,"case_id":"~AaIjJ8n8cACeshHIp9xGKg","last_updated_datetime":"2026-11-28T17:15:40.002988Z","title":"T5 🦊"},"items":{"total":0,"files":0},"sequence":2,"tags":{"a/b":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:41.207240Z-token-12', 9110737953800334357, 1001, '{"token":"token-12","createdTime":"2026-11-28T17:15:41.207240Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c951-7000-832f-e18e823ff7cf', 2548866256238495438, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-4","fields":{"~AaIjJ7fQcACNZEJmzBlwxQ":"k","~AaIjJ7lccACkT-9JEKq6dA":true,"status":"open","~AaIjJ7mPcACp042AG4Svog":"KIWI","~AaIjJ7l1cACdIhlfwF1eFw":"2026-03-14T00:00:00Z","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ7nBcACpoc3HR-tvdg":"kßß ","title":"T4 K_","created_datetime":"2026-11-28T17:15:39.750756Z","last_updated_datetime":"2026-11-28T17:15:39.750756Z","case_id":"~AaIjJ8lRcACDL-GOgj_3zw","reference_number":"22895137"},"stringTypes":{"~AaIjJ7mPcACp042AG4Svog":"SingleSelect","~AaIjJ7l1cACdIhlfwF1eFw":"DateTime"},"items":{"total":0,"files":0},"sequence":1,"tags":{"team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-4', 2548866256238495438, 1001, '{"caseId":"~AaIjJ8lRcACDL-GOgj_3zw","fingerprint":"86fdc235cf66815544d96d3d33a007711381fd0503553624b83c5dc0050cf8eb","createdTime":"2026-11-28T17:15:39.750756Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:39.750756Z-token-4', 2548866256238495438, 1001, '{"token":"token-4","createdTime":"2026-11-28T17:15:39.750756Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c951-7000-832f-e18e823ff7cf/', 'audit-event', '0000000000000000001', 2548866256238495438, 1001, '{"eventId":"~AaIjJ8lncACVYuBaQ_h5wA","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:39.750756Z","fields":[["~AaIjJ7fQcACNZEJmzBlwxQ","k"],["~AaIjJ7lccACkT-9JEKq6dA",true],["~AaIjJ7l1cACdIhlfwF1eFw","2026-03-14T00:00:00Z"],["~AaIjJ7mPcACp042AG4Svog","KIWI"],["~AaIjJ7nBcACpoc3HR-tvdg","kßß "],["case_id","~AaIjJ8lRcACDL-GOgj_3zw"],["created_datetime","2026-11-28T17:15:39.750756Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:39.750756Z"],["reference_number","22895137"],["status","open"],["title","T4 K_"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c9fc-7000-9eb2-11c8a7dc462a/', 'audit-event', '0000000000000000002', 7177981077536047267, 1001, '{"eventId":"~AaIjJ8pjcACn6sV-LffxPQ","type":"CASE_UPDATED","performedTime":"2026-11-28T17:15:40.002988Z","fields":[["~AaIjJ7kHcAC87C2ghNvZSQ",5,1.7976931348623157E308],["last_updated_datetime","2026-11-28T17:15:40.002988Z","2026-11-28T17:15:39.912563Z"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-7', 941131629452508430, 1001, '{"caseId":"~AaIjJ8yCcACLBKpAsbPGJQ","fingerprint":"1ed72fb7ba52672cb71af0d1de9d6f6ebcc733bd535a1bd9fb2780ffb7470f48","createdTime":"2026-11-28T17:15:40.549812Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:40.549812Z-token-7', 941131629452508430, 1001, '{"token":"token-7","createdTime":"2026-11-28T17:15:40.549812Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-cc82-7000-8b04-aa40b1b3c625/', 'audit-event', '0000000000000000001', 941131629452508430, 1001, '{"eventId":"~AaIjJ8yKcACqvEtaHsvEHQ","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:40.549812Z","fields":[["~AaIjJ7kHcAC87C2ghNvZSQ",-1],["~AaIjJ7lccACkT-9JEKq6dA",true],["~AaIjJ7l1cACdIhlfwF1eFw","2026-03-14T00:00:00Z"],["~AaIjJ7mPcACp042AG4Svog","plum"],["~AaIjJ7mycACgx-oemso9qw",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIjJ7nBcACpoc3HR-tvdg","k"],["case_id","~AaIjJ8yCcACLBKpAsbPGJQ"],["created_datetime","2026-11-28T17:15:40.549812Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:40.549812Z"],["reference_number","62878284"],["status","open"],["title","T7 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-cc82-7000-8b04-aa40b1b3c625', 4639942917828650407, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-7","fields":{"~AaIjJ7mycACgx-oemso9qw":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"case_id":"~AaIjJ8yCcACLBKpAsbPGJQ","~AaIjJ7mPcACp042AG4Svog":"plum","last_updated_datetime":"2026-11-28T17:15:40.594196Z","created_datetime":"2026-11-28T17:15:40.549812Z","status":"closed","~AaIjJ7nBcACpoc3HR-tvdg":"k","~AaIjJ7kHcAC87C2ghNvZSQ":-1,"reference_number":"62878284","last_closed_datetime":"2026-11-28T17:15:40.594196Z","title":"T7 ","~AaIjJ7l1cACdIhlfwF1eFw":"2026-03-14T00:00:00Z","~AaIjJ7lccACkT-9JEKq6dA":true,"customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"stringTypes":{"~AaIjJ7mPcACp042AG4Svog":"SingleSelect","~AaIjJ7l1cACdIhlfwF1eFw":"DateTime"},"items":{"total":0,"files":0},"sequence":2,"tags":{"Team":"","a/b":"red","team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-ccd1-7000-89af-bdf165e8b935', 2631469543226660316, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-8","fields":{"~AaIjJ7kHcAC87C2ghNvZSQ":0,"~AaIjJ7mPcACp042AG4Svog":"plum","status":"open","created_datetime":"2026-11-28T17:15:40.637021Z","reference_number":"37030133","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ7lccACkT-9JEKq6dA":true,"case_id":"~AaIjJ8zRcACJr73xZei5NQ","~AaIjJ7mlcAC7HHDMec5xVg":"https://o.example/%C3%9F","last_updated_datetime":"2026-11-28T17:15:40.637021Z","title":"T8 %"},"stringTypes":{"~AaIjJ7mlcAC7HHDMec5xVg":"Url","~AaIjJ7mPcACp042AG4Svog":"SingleSelect"},"items":{"total":0,"files":0},"sequence":1}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-8', 2631469543226660316, 1001, '{"caseId":"~AaIjJ8zRcACJr73xZei5NQ","fingerprint":"f13729b25945b9463bb7becfca9fa123a1604a31513e6052bab0dbc67322b8ac","createdTime":"2026-11-28T17:15:40.637021Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:40.637021Z-token-8', 2631469543226660316, 1001, '{"token":"token-8","createdTime":"2026-11-28T17:15:40.637021Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-ccd1-7000-89af-bdf165e8b935/', 'audit-event', '0000000000000000001', 2631469543226660316, 1001, '{"eventId":"~AaIjJ8zdcACl5uw0uWpbvQ","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:40.637021Z","fields":[["~AaIjJ7kHcAC87C2ghNvZSQ",0],["~AaIjJ7lccACkT-9JEKq6dA",true],["~AaIjJ7mPcACp042AG4Svog","plum"],["~AaIjJ7mlcAC7HHDMec5xVg","https://o.example/%C3%9F"],["case_id","~AaIjJ8zRcACJr73xZei5NQ"],["created_datetime","2026-11-28T17:15:40.637021Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:40.637021Z"],["reference_number","37030133"],["status","open"],["title","T8 %"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-ce16-7000-9197-4367d80a2041/', 'audit-event', '0000000000000000002', 1861446660866344346, 1001, '{"eventId":"~AaIjJ85NcAGY85Y5hpDn0A","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T17:15:41.005017Z","fields":[["comment.body","k  K🦊ss"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-ce16-7000-9197-4367d80a2041/', 'related-item', '01a22327-ce4d-7000-8b79-ea751b3b83a2', 1861446660866344346, 1001, '{"caseId":"~AaIjJ84WcACRl0Nn2AogQQ","content":{"comment":{"body":"k  K🦊ss","contentType":"Text/Plain"}},"associationTime":"2026-11-28T17:15:41.005017Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-ce16-7000-9197-4367d80a2041/', 'audit-event', '0000000000000000003', 5738767351360348555, 1001, '{"eventId":"~AaIjJ859cACLnqQmRtsN5w","type":"CASE_UPDATED","performedTime":"2026-11-28T17:15:41.052637Z","fields":[["~AaIjJ7kHcAC87C2ghNvZSQ",9,1],["last_updated_datetime","2026-11-28T17:15:41.052637Z","2026-11-28T17:15:40.962097Z"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-ced9-7000-9969-d5c8a52c4fc0', 654333586825868592, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-10","fields":{"~AaIjJ7fQcACNZEJmzBlwxQ":"kgross''","~AaIjJ7lccACkT-9JEKq6dA":false,"~AaIjJ7kHcAC87C2ghNvZSQ":1.7976931348623157E308,"status":"open","~AaIjJ7l1cACdIhlfwF1eFw":"0001-01-01T00:00:00Z","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ7mycACgx-oemso9qw":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"},"title":"T10 koss","last_updated_datetime":"2026-11-28T17:15:41.154083Z","created_datetime":"2026-11-28T17:15:41.154083Z","case_id":"~AaIjJ87ZcACZadXIpSxPwA","reference_number":"94259186"},"stringTypes":{"~AaIjJ7l1cACdIhlfwF1eFw":"DateTime"},"items":{"total":0,"files":0},"sequence":1,"tags":{"a/b":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-10', 654333586825868592, 1001, '{"caseId":"~AaIjJ87ZcACZadXIpSxPwA","fingerprint":"1af73601cec0f0dc4af707741e0d54e3c255a4457104830149ae536386020b50","createdTime":"2026-11-28T17:15:41.154083Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:41.154083Z-token-10', 654333586825868592, 1001, '{"token":"token-10","createdTime":"2026-11-28T17:15:41.154083Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-ced9-7000-9969-d5c8a52c4fc0/', 'audit-event', '0000000000000000001', 654333586825868592, 1001, '{"eventId":"~AaIjJ87icACEblhCJOliPg","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:41.154083Z","fields":[["~AaIjJ7fQcACNZEJmzBlwxQ","kgross''"],["~AaIjJ7kHcAC87C2ghNvZSQ",1.7976931348623157E308],["~AaIjJ7lccACkT-9JEKq6dA",false],["~AaIjJ7l1cACdIhlfwF1eFw","0001-01-01T00:00:00Z"],["~AaIjJ7mycACgx-oemso9qw",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}],["case_id","~AaIjJ87ZcACZadXIpSxPwA"],["created_datetime","2026-11-28T17:15:41.154083Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:41.154083Z"],["reference_number","94259186"],["status","open"],["title","T10 koss"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-12', 9110737953800334357, 1001, '{"caseId":"~AaIjJ88VcACoAeMoKj6Wmw","fingerprint":"8fb9043b6b395717e4f2122de40ac5e42d49722b148aeae71a9a1c2317567658","createdTime":"2026-11-28T17:15:41.207240Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-cf15-7000-a801-e3282a3e969b', 5345522554961536418, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-12","fields":{"reference_number":"66815260","last_closed_datetime":"2026-11-28T17:15:41.294053Z","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ7lccACkT-9JEKq6dA":false,"~AaIjJ7nBcACpoc3HR-tvdg":"kΣgroKς","~AaIjJ7kHcAC87C2ghNvZSQ":1.5,"created_datetime":"2026-11-28T17:15:41.207240Z","~AaIjJ7mlcAC7HHDMec5xVg":"https://o.example/%C3%9F","~AaIjJ7mycACgx-oemso9qw":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"title":"T12 OKgrokiwi","case_id":"~AaIjJ88VcACoAeMoKj6Wmw","last_updated_datetime":"2026-11-28T17:15:41.294053Z","status":"closed"},"stringTypes":{"~AaIjJ7mlcAC7HHDMec5xVg":"Url"},"items":{"total":1,"files":0},"sequence":3,"tags":{"team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-9', 8830371785419045045, 1001, '{"caseId":"~AaIjJ84WcACRl0Nn2AogQQ","fingerprint":"ec0ea3c4fef5c25279dc82deae20125f48c7531485a7d0a1990ff2ed33e27c93","createdTime":"2026-11-28T17:15:40.962097Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:40.962097Z-token-9', 8830371785419045045, 1001, '{"token":"token-9","createdTime":"2026-11-28T17:15:40.962097Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-ce16-7000-9197-4367d80a2041/', 'audit-event', '0000000000000000001', 8830371785419045045, 1001, '{"eventId":"~AaIjJ84icACdlK_hZy5hTA","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:40.962097Z","fields":[["~AaIjJ7fQcACNZEJmzBlwxQ","ké%Kİ"],["~AaIjJ7kHcAC87C2ghNvZSQ",1],["~AaIjJ7l1cACdIhlfwF1eFw","2026-03-14T00:00:00Z"],["~AaIjJ7mPcACp042AG4Svog","KIWI"],["~AaIjJ7mycACgx-oemso9qw",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIjJ7nBcACpoc3HR-tvdg","kKgrossgro"],["case_id","~AaIjJ84WcACRl0Nn2AogQQ"],["created_datetime","2026-11-28T17:15:40.962097Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:40.962097Z"],["reference_number","70250313"],["status","open"],["title","T9 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-ce16-7000-9197-4367d80a2041', 5738767351360348555, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-9","fields":{"reference_number":"70250313","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ7fQcACNZEJmzBlwxQ":"ké%Kİ","~AaIjJ7l1cACdIhlfwF1eFw":"2026-03-14T00:00:00Z","~AaIjJ7nBcACpoc3HR-tvdg":"kKgrossgro","~AaIjJ7kHcAC87C2ghNvZSQ":9,"~AaIjJ7mPcACp042AG4Svog":"KIWI","created_datetime":"2026-11-28T17:15:40.962097Z","last_updated_datetime":"2026-11-28T17:15:41.052637Z","~AaIjJ7mycACgx-oemso9qw":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"title":"T9 ","case_id":"~AaIjJ84WcACRl0Nn2AogQQ","status":"open"},"stringTypes":{"~AaIjJ7mPcACp042AG4Svog":"SingleSelect","~AaIjJ7l1cACdIhlfwF1eFw":"DateTime"},"items":{"total":1,"files":0},"sequence":3}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-cefe-7000-8e5f-d8340e0b8b04', 1175030386053202046, 1003, '{"templateId":"~AaIjJ72gcACJI1EUajwWIw","clientToken":"token-11","fields":{"reference_number":"32259874","~AaIjJ7mPcACp042AG4Svog":"plum","~AaIjJ7lccACkT-9JEKq6dA":false,"last_updated_datetime":"2026-11-28T17:15:41.184412Z","created_datetime":"2026-11-28T17:15:41.184412Z","~AaIjJ7l1cACdIhlfwF1eFw":"2026-03-14T00:00:00Z","~AaIjJ7mycACgx-oemso9qw":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"status":"open","title":"T11 ς","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ7fQcACNZEJmzBlwxQ":"kkiwiékiwi","~AaIjJ7kHcAC87C2ghNvZSQ":1.0E-300,"~AaIjJ7nBcACpoc3HR-tvdg":"kkoİ","~AaIjJ7mlcAC7HHDMec5xVg":"https://K.example/%C3%9F","case_id":"~AaIjJ87-cACOX9g0DguLBA"},"stringTypes":{"~AaIjJ7mlcAC7HHDMec5xVg":"Url","~AaIjJ7mPcACp042AG4Svog":"SingleSelect","~AaIjJ7l1cACdIhlfwF1eFw":"DateTime"},"items":{"total":0,"files":0},"sequence":1,"tags":{"team":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token', 'token-11', 1175030386053202046, 1001, '{"caseId":"~AaIjJ87-cACOX9g0DguLBA","fingerprint":"5a093d5f11dc5542a3b200f22e96d9d938923d73766e50b73dcd61c7ffef9ac3","createdTime":"2026-11-28T17:15:41.184412Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'client-token-expiry', '2026-11-28T17:15:41.184412Z-token-11', 1175030386053202046, 1001, '{"token":"token-11","createdTime":"2026-11-28T17:15:41.184412Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-cefe-7000-8e5f-d8340e0b8b04/', 'audit-event', '0000000000000000001', 1175030386053202046, 1001, '{"eventId":"~AaIjJ88AcACpzaXMWAPGfQ","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:41.184412Z","fields":[["~AaIjJ7fQcACNZEJmzBlwxQ","kkiwiékiwi"],["~AaIjJ7kHcAC87C2ghNvZSQ",1.0E-300],["~AaIjJ7lccACkT-9JEKq6dA",false],["~AaIjJ7l1cACdIhlfwF1eFw","2026-03-14T00:00:00Z"],["~AaIjJ7mPcACp042AG4Svog","plum"],["~AaIjJ7mlcAC7HHDMec5xVg","https://K.example/%C3%9F"],["~AaIjJ7mycACgx-oemso9qw",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIjJ7nBcACpoc3HR-tvdg","kkoİ"],["case_id","~AaIjJ87-cACOX9g0DguLBA"],["created_datetime","2026-11-28T17:15:41.184412Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:41.184412Z"],["reference_number","32259874"],["status","open"],["title","T11 ς"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-cf15-7000-a801-e3282a3e969b/', 'audit-event', '0000000000000000001', 9110737953800334357, 1001, '{"eventId":"~AaIjJ88XcACquZmR8E3WEA","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:41.207240Z","fields":[["~AaIjJ7kHcAC87C2ghNvZSQ",1.5],["~AaIjJ7lccACkT-9JEKq6dA",false],["~AaIjJ7mlcAC7HHDMec5xVg","https://o.example/%C3%9F"],["~AaIjJ7mycACgx-oemso9qw",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIjJ7nBcACpoc3HR-tvdg","kΣgroKς"],["case_id","~AaIjJ88VcACoAeMoKj6Wmw"],["created_datetime","2026-11-28T17:15:41.207240Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:41.207240Z"],["reference_number","66815260"],["status","open"],["title","T12 OKgrokiwi"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'claim', 'field/name/Number', 1368558169374247435, 1001, '{"holder":"~AaIjJ9IIcACgwybd_eC93A"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'field', '01a22327-d208-7000-a0c3-26ddfde0bddc', 1368558169374247435, 1001, '{"name":"Number","type":"Number","createdTime":"2026-11-28T17:15:42.593216Z","lastModifiedTime":"2026-11-28T17:15:42.593216Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'claim', 'field/name/Boolean', 6734426195878605145, 1001, '{"holder":"~AaIjJ9SLcACfMbPcLBnx6w"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'field', '01a22327-d48b-7000-9f31-b3dc2c19f1eb', 6734426195878605145, 1001, '{"name":"Boolean","type":"Boolean","createdTime":"2026-11-28T17:15:42.605020Z","lastModifiedTime":"2026-11-28T17:15:42.605020Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'claim', 'field/name/SingleSelect', 2178648017790006574, 1001, '{"holder":"~AaIjJ9TCcACabj9nNOB6kg"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'claim', 'field/name/User', 3641892466926541374, 1001, '{"holder":"~AaIjJ9VVcACDByLKyx8m5A"}');
INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'field', '01a22327-d555-7000-8307-22cacb1f26e4', 3641892466926541374, 1001, '{"name":"User","type":"User","createdTime":"2026-11-28T17:15:42.807049Z","lastModifiedTime":"2026-11-28T17:15:42.807049Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'field', '01a22327-d4c2-7000-9a6e-3f6734e07a92', 1515646650505927858, 1001, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T17:15:42.663708Z","lastModifiedTime":"2026-11-28T17:15:42.848677Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/case/01a22327-d6bd-7000-90f7-47739632eec9/', 'audit-event', '0000000000000000002', 5059048243749716034, 1001, '{"eventId":"~AaIjJ9cEcAGDBLgGSYJiGQ","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T17:15:43.236554Z","fields":[["comment.body","k "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/case/01a22327-d6bd-7000-90f7-47739632eec9/', 'related-item', '01a22327-d704-7000-98f0-76ce2573fa2c', 5059048243749716034, 1001, '{"caseId":"~AaIjJ9a9cACQ90dzljLuyQ","content":{"comment":{"body":"k ","contentType":"Text/Plain"}},"associationTime":"2026-11-28T17:15:43.236554Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/case/01a22327-d724-7000-8579-adda59f7c6e8/', 'audit-event', '0000000000000000002', 7505070172582880595, 1001, '{"eventId":"~AaIjJ9excACwWt4SWLFIEg","type":"CASE_UPDATED","performedTime":"2026-11-28T17:15:43.401116Z","fields":[["~AaIjJ9IIcACgwybd_eC93A",1,1.5],["last_updated_datetime","2026-11-28T17:15:43.401116Z","2026-11-28T17:15:43.288926Z"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-cf15-7000-a801-e3282a3e969b/', 'audit-event', '0000000000000000002', 8055337560500829057, 1001, '{"eventId":"~AaIjJ89acAG_nsE4s3tw4w","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T17:15:41.274607Z","fields":[["comment.body","k ςkoK"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-cf15-7000-a801-e3282a3e969b/', 'related-item', '01a22327-cf5a-7000-adf8-79df7bd0dfa0', 8055337560500829057, 1001, '{"caseId":"~AaIjJ88VcACoAeMoKj6Wmw","content":{"comment":{"body":"k ςkoK","contentType":"Text/Plain"}},"associationTime":"2026-11-28T17:15:41.274607Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-cf15-7000-a801-e3282a3e969b/', 'audit-event', '0000000000000000003', 5345522554961536418, 1001, '{"eventId":"~AaIjJ89ucACGRbeN8CJZQg","type":"CASE_UPDATED","performedTime":"2026-11-28T17:15:41.294053Z","fields":[["last_closed_datetime","2026-11-28T17:15:41.294053Z",{}],["last_updated_datetime","2026-11-28T17:15:41.294053Z","2026-11-28T17:15:41.207240Z"],["status","closed","open"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Other', 2349449863853928433, 1001, '{"holder":"~AaIjJ9ETcAC2pPbMYnUSag"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'claim', 'field/name/DateTime', 8131337864063546411, 1001, '{"holder":"~AaIjJ9SVcACqebuycnfFpA"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'field', '01a22327-d495-7000-aa79-bbb27277c5a4', 8131337864063546411, 1001, '{"name":"DateTime","type":"DateTime","createdTime":"2026-11-28T17:15:42.615164Z","lastModifiedTime":"2026-11-28T17:15:42.615164Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'claim', 'field/name/Url', 2510655958266928498, 1001, '{"holder":"~AaIjJ9UncACfSzsLPMw6FA"}'),
	('000000000000', 'us-east-1', '', 'domain', '01a22327-d113-7000-b6a4-f6cc6275126a', 7752157820222042272, 1001, '{"name":"Other","createdTime":"2026-11-28T17:15:41.715791Z","provisionedTime":"2026-11-28T17:15:41.715791Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'client-token', 'token-0', 3164368665511300749, 1001, '{"caseId":"~AaIjJ9a9cACQ90dzljLuyQ","fingerprint":"9d0016d76764507780580a77c6d60f818705b0673040a7f8ed65fbbbbd835a0b","createdTime":"2026-11-28T17:15:43.172026Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'client-token-expiry', '2026-11-28T17:15:43.172026Z-token-0', 3164368665511300749, 1001, '{"token":"token-0","createdTime":"2026-11-28T17:15:43.172026Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/case/01a22327-d6bd-7000-90f7-47739632eec9/', 'audit-event', '0000000000000000001', 3164368665511300749, 1001, '{"eventId":"~AaIjJ9bbcACviLMQDbvBBw","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:43.172026Z","fields":[["case_id","~AaIjJ9a9cACQ90dzljLuyQ"],["created_datetime","2026-11-28T17:15:43.172026Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:43.172026Z"],["reference_number","50650853"],["status","open"],["title","T0"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'case', '01a22327-d6bd-7000-90f7-47739632eec9', 5059048243749716034, 1003, '{"templateId":"~AaIjJ9Z4cAC0URO_vg96eQ","clientToken":"token-0","fields":{"title":"T0","last_updated_datetime":"2026-11-28T17:15:43.172026Z","created_datetime":"2026-11-28T17:15:43.172026Z","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","status":"open","reference_number":"50650853","case_id":"~AaIjJ9a9cACQ90dzljLuyQ"},"items":{"total":1,"files":0},"sequence":2}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'client-token', 'token-1', 1565679889275027475, 1001, '{"caseId":"~AaIjJ9ckcACFea3aWffG6A","fingerprint":"fbda83f01ac9431146cf0ceb85751547c71110a16efd6140bcb9732755799c83","createdTime":"2026-11-28T17:15:43.288926Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'client-token-expiry', '2026-11-28T17:15:43.288926Z-token-1', 1565679889275027475, 1001, '{"token":"token-1","createdTime":"2026-11-28T17:15:43.288926Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/case/01a22327-d724-7000-8579-adda59f7c6e8/', 'audit-event', '0000000000000000001', 1565679889275027475, 1001, '{"eventId":"~AaIjJ9c5cAC_aj5BMTZ-4g","type":"CASE_CREATED","performedTime":"2026-11-28T17:15:43.288926Z","fields":[["~AaIjJ9ElcACssMq2EGeUaw","ké_"],["~AaIjJ9IIcACgwybd_eC93A",1.5],["~AaIjJ9SLcACfMbPcLBnx6w",false],["~AaIjJ9UncACfSzsLPMw6FA","https://k.example/%C3%9F"],["case_id","~AaIjJ9ckcACFea3aWffG6A"],["created_datetime","2026-11-28T17:15:43.288926Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-28T17:15:43.288926Z"],["reference_number","30357532"],["status","open"],["title","T1 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'case', '01a22327-d724-7000-8579-adda59f7c6e8', 7505070172582880595, 1003, '{"templateId":"~AaIjJ9Z4cAC0URO_vg96eQ","clientToken":"token-1","fields":{"status":"open","~AaIjJ9SLcACfMbPcLBnx6w":false,"created_datetime":"2026-11-28T17:15:43.288926Z","reference_number":"30357532","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIjJ9IIcACgwybd_eC93A":1,"~AaIjJ9ElcACssMq2EGeUaw":"ké_","case_id":"~AaIjJ9ckcACFea3aWffG6A","last_updated_datetime":"2026-11-28T17:15:43.401116Z","title":"T1 ","~AaIjJ9UncACfSzsLPMw6FA":"https://k.example/%C3%9F"},"stringTypes":{"~AaIjJ9UncACfSzsLPMw6FA":"Url"},"items":{"total":0,"files":0},"sequence":2}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'claim', 'template/name/Any', 8092560084282025778, 1001, '{"holder":"~AaIjJ9Z4cAC0URO_vg96eQ"}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'template', '01a22327-d678-7000-b451-13bfbe0f7a79', 8092560084282025778, 1001, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"~AaIjJ9WUcACx1khdHdyRzQ"},"status":"Active"},"createdTime":"2026-11-28T17:15:43.102110Z","lastModifiedTime":"2026-11-28T17:15:43.102110Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'tally', 'template', 8092560084282025778, 1, '{"count":1}');


--
-- Data for Name: identifier_parts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: log_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.log_entry VALUES
	('000000000000', 'us-east-1', 1, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8EKcACtAfbUTOH10w","type":"CASE_CREATED","time":"2026-11-28T17:15:37.411056Z","caseId":"~AaIjJ8AycAC2NMYlhQBwnA","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 2, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8VecACiwelbO0sIvw","type":"RELATED_ITEM_CREATED","time":"2026-11-28T17:15:38.660820Z","caseId":"~AaIjJ8AycAC2NMYlhQBwnA","relatedItemId":"~AaIjJ8VPcACOiS_NpjLBYQ","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 3, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8YocAC4W-LYyXcmFQ","type":"CASE_CREATED","time":"2026-11-28T17:15:38.899917Z","caseId":"~AaIjJ8YGcACVUpZf8CELHQ","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 4, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8eucACsSuySk9Z7NA","type":"CASE_UPDATED","time":"2026-11-28T17:15:39.303855Z","caseId":"~AaIjJ8YGcACVUpZf8CELHQ","changed":["~AaIjJ7kHcAC87C2ghNvZSQ","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 5, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8flcACY4moifBSf_A","type":"CASE_CREATED","time":"2026-11-28T17:15:39.364030Z","caseId":"~AaIjJ8fccAC4H2gwSYFE7Q","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 6, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8gbcACFtYQc8TkJvA","type":"CASE_UPDATED","time":"2026-11-28T17:15:39.418895Z","caseId":"~AaIjJ8fccAC4H2gwSYFE7Q","changed":["last_closed_datetime","last_updated_datetime","status"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 7, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8iqcAChNg1NKY9JfA","type":"CASE_CREATED","time":"2026-11-28T17:15:39.562066Z","caseId":"~AaIjJ8hMcAC_JbUWhFjE4w","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 8, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8kTcAGeRI20IbdNWg","type":"RELATED_ITEM_CREATED","time":"2026-11-28T17:15:39.667432Z","caseId":"~AaIjJ8hMcAC_JbUWhFjE4w","relatedItemId":"~AaIjJ8kTcACLZaT3mmNU9w","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 9, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8lncACVYuBaQ_h5wA","type":"CASE_CREATED","time":"2026-11-28T17:15:39.750756Z","caseId":"~AaIjJ8lRcACDL-GOgj_3zw","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 10, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8oMcACkHss-nSHXQQ","type":"CASE_CREATED","time":"2026-11-28T17:15:39.912563Z","caseId":"~AaIjJ8n8cACeshHIp9xGKg","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 11, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8pjcACn6sV-LffxPQ","type":"CASE_UPDATED","time":"2026-11-28T17:15:40.002988Z","caseId":"~AaIjJ8n8cACeshHIp9xGKg","changed":["~AaIjJ7kHcAC87C2ghNvZSQ","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 12, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8uAcACN4g_2eye6Fw","type":"CASE_CREATED","time":"2026-11-28T17:15:40.287702Z","caseId":"~AaIjJ8qycACeh2WqQaGfvA","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 13, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8vEcAGW4W4oQUwoFQ","type":"RELATED_ITEM_CREATED","time":"2026-11-28T17:15:40.356035Z","caseId":"~AaIjJ8qycACeh2WqQaGfvA","relatedItemId":"~AaIjJ8vEcACpUtKXe3mcfg","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 14, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8wYcACKYRasqf1SsQ","type":"CASE_DELETED","time":"2026-11-28T17:15:40.440330Z","caseId":"~AaIjJ8qycACeh2WqQaGfvA","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 15, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8yKcACqvEtaHsvEHQ","type":"CASE_CREATED","time":"2026-11-28T17:15:40.549812Z","caseId":"~AaIjJ8yCcACLBKpAsbPGJQ","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 16, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8yycACSyzFBZ0F6qQ","type":"CASE_UPDATED","time":"2026-11-28T17:15:40.594196Z","caseId":"~AaIjJ8yCcACLBKpAsbPGJQ","changed":["last_closed_datetime","last_updated_datetime","status"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 17, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8zdcACl5uw0uWpbvQ","type":"CASE_CREATED","time":"2026-11-28T17:15:40.637021Z","caseId":"~AaIjJ8zRcACJr73xZei5NQ","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 18, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ84icACdlK_hZy5hTA","type":"CASE_CREATED","time":"2026-11-28T17:15:40.962097Z","caseId":"~AaIjJ84WcACRl0Nn2AogQQ","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 19, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ85NcAGY85Y5hpDn0A","type":"RELATED_ITEM_CREATED","time":"2026-11-28T17:15:41.005017Z","caseId":"~AaIjJ84WcACRl0Nn2AogQQ","relatedItemId":"~AaIjJ85NcACLeep1GzuDog","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 20, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ859cACLnqQmRtsN5w","type":"CASE_UPDATED","time":"2026-11-28T17:15:41.052637Z","caseId":"~AaIjJ84WcACRl0Nn2AogQQ","changed":["~AaIjJ7kHcAC87C2ghNvZSQ","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 21, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ87icACEblhCJOliPg","type":"CASE_CREATED","time":"2026-11-28T17:15:41.154083Z","caseId":"~AaIjJ87ZcACZadXIpSxPwA","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 22, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ88AcACpzaXMWAPGfQ","type":"CASE_CREATED","time":"2026-11-28T17:15:41.184412Z","caseId":"~AaIjJ87-cACOX9g0DguLBA","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 23, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ88XcACquZmR8E3WEA","type":"CASE_CREATED","time":"2026-11-28T17:15:41.207240Z","caseId":"~AaIjJ88VcACoAeMoKj6Wmw","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 27, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8-4cACiBIJsDuj8NA","type":"CASE_UPDATED","time":"2026-11-28T17:15:41.367625Z","caseId":"~AaIjJ8-bcACFeEyG5BQemw","changed":["~AaIjJ7kHcAC87C2ghNvZSQ","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 30, 'domain/01a22327-d113-7000-b6a4-f6cc6275126a', 'case-event', 1001, '{"eventId":"~AaIjJ9cEcAGDBLgGSYJiGQ","type":"RELATED_ITEM_CREATED","time":"2026-11-28T17:15:43.236554Z","caseId":"~AaIjJ9a9cACQ90dzljLuyQ","relatedItemId":"~AaIjJ9cEcACY8HbOJXP6LA","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 32, 'domain/01a22327-d113-7000-b6a4-f6cc6275126a', 'case-event', 1001, '{"eventId":"~AaIjJ9excACwWt4SWLFIEg","type":"CASE_UPDATED","time":"2026-11-28T17:15:43.401116Z","caseId":"~AaIjJ9ckcACFea3aWffG6A","changed":["~AaIjJ9IIcACgwybd_eC93A","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 24, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ89acAG_nsE4s3tw4w","type":"RELATED_ITEM_CREATED","time":"2026-11-28T17:15:41.274607Z","caseId":"~AaIjJ88VcACoAeMoKj6Wmw","relatedItemId":"~AaIjJ89acACt-Hnfe9DfoA","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 25, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ89ucACGRbeN8CJZQg","type":"CASE_UPDATED","time":"2026-11-28T17:15:41.294053Z","caseId":"~AaIjJ88VcACoAeMoKj6Wmw","changed":["last_closed_datetime","last_updated_datetime","status"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 26, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8-dcACJ5kj6K2628w","type":"CASE_CREATED","time":"2026-11-28T17:15:41.341423Z","caseId":"~AaIjJ8-bcACFeEyG5BQemw","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 29, 'domain/01a22327-d113-7000-b6a4-f6cc6275126a', 'case-event', 1001, '{"eventId":"~AaIjJ9bbcACviLMQDbvBBw","type":"CASE_CREATED","time":"2026-11-28T17:15:43.172026Z","caseId":"~AaIjJ9a9cACQ90dzljLuyQ","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 31, 'domain/01a22327-d113-7000-b6a4-f6cc6275126a', 'case-event', 1001, '{"eventId":"~AaIjJ9c5cAC_aj5BMTZ-4g","type":"CASE_CREATED","time":"2026-11-28T17:15:43.288926Z","caseId":"~AaIjJ9ckcACFea3aWffG6A","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 28, 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140', 'case-event', 1001, '{"eventId":"~AaIjJ8_TcACgO6L0s28hwg","type":"CASE_DELETED","time":"2026-11-28T17:15:41.395259Z","caseId":"~AaIjJ8-bcACFeEyG5BQemw","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}');


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.log_head VALUES
	('000000000000', 'us-east-1', 32);


--
-- Data for Name: log_trim; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rate_bucket; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rate_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rate_node VALUES
	('f6e14e5b-5caf-4557-a5f4-30e0df669eca', '2026-11-28 17:15:43.592955+00');


--
-- Data for Name: searchable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.searchable VALUES
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c032-7000-b634-c6258500709c', 'domain/case', 8876770795857752529, '{-1969504615,-1987717065,1043255002,-1319546435,-801863614,-558752507,-645407104,-1143150606}', -703646367, '{}', '￿t0', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-c032-7000-b634-c6258500709c￿01m8hjfg1je00bcd664p2g0w4w￿51906110￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0b0c3918803780', 'm800000006b0b0c3918803780', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22327-c032-7000-b634-c6258500709c', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfg1je00bcd664p2g0w4w', 't51906110', 'l01a22327-bda0-7000-8923-51146a3c1623', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c032-7000-b634-c6258500709c/', 'related-item', '01a22327-c54f-7000-8e89-2fcda632c161', 'domain/case/related-item', -5945221088436646755, '{-782338124}', -1911653085, '{}', '', '', 'm800000006b0b0c3a27635020', 'l01a22327-c032-7000-b634-c6258500709c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c606-7000-9552-965ff0210b1d', 'domain/case', 8876770795857752529, '{-1089878935,-645407104,-867651579,476621273,-1987717065,762464065,-801863614,-558752507,-846739713,868378235,2053805491,1319815696,1650520283,284301294}', -703646367, '{}', '￿k￿t1 ￿https://k.example/%c3%9f￿k_''🦊', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-c606-7000-9552-965ff0210b1d￿01m8hjfhg6e009ammpbzr222rx￿53549701￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0b0c3b121c7598', 'm800000006b0b0c3a35a3a4c8', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lkiwi', 'f1', 'l', 'f1', 'l', NULL, NULL, NULL, NULL, NULL, NULL, 't01a22327-c606-7000-9552-965ff0210b1d', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfhg6e009ammpbzr222rx', 't53549701', 'l01a22327-bda0-7000-8923-51146a3c1623', 'tk_''🦊', 'thttps://k.example/%c3%9f', 'tk', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c7dc-7000-b81f-6830498144ed', 'domain/case', 8876770795857752529, '{-1200377614,-1987717065,-593824359,-1480550668,841854440,-801863614,-558752507,1065642915,-645407104,1007243934,2053805491,-1225716578}', -703646367, '{}', '￿k_￿t2 ', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-c7dc-7000-b81f-6830498144ed￿01m8hjfhywe00bg7v8614r2h7d￿03562293￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0b0c3b18f7d498', 'm800000006b0b0c3b15b2a830', NULL, 'lclosed', 'tt2 ', 'nbff0000000000000', 'm800000006b0b0c3b18f7d498', NULL, NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22327-c7dc-7000-b81f-6830498144ed', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfhywe00bg7v8614r2h7d', 't03562293', 'l01a22327-bda0-7000-8923-51146a3c1623', NULL, NULL, 'tk_', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c84c-7000-bf25-b5168458c4e3', 'domain/case', 8876770795857752529, '{-1089878935,-1013474219,-593824359,-645407104,948807584,-867651579,-1225716578,476621273,-1987717065,-1480550668,-801863614,-1517056699,-558752507,1969621983,2053805491,1319815696,-1637678564}', -703646367, '{}', '￿t3 ￿https://k.example/%c3%9f￿kkoé', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-c84c-7000-bf25-b5168458c4e3￿01m8hjfj2ce00by9dn2t25hh73￿51182414￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0b0c3b21807250', 'm800000006b0b0c3b21807250', NULL, 'lopen', 'tt3 ', NULL, NULL, 'm8000000069b4a4ff3b9ac618', NULL, NULL, NULL, NULL, 'lplum', NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, NULL, NULL, 't01a22327-c84c-7000-bf25-b5168458c4e3', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfj2ce00by9dn2t25hh73', 't51182414', 'l01a22327-bda0-7000-8923-51146a3c1623', 'tkkoé', 'thttps://k.example/%c3%9f', NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-c84c-7000-bf25-b5168458c4e3/', 'related-item', '01a22327-c913-7000-8b65-a4f79a6354f7', 'domain/case/related-item', -5945221088436646755, '{1448451103}', -1911653085, '{}', '', '', 'm800000006b0b0c3b27c83440', 'l01a22327-c84c-7000-bf25-b5168458c4e3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c951-7000-832f-e18e823ff7cf', 'domain/case', 8876770795857752529, '{-562153458,-1987717065,-2071562286,-801863614,-558752507,1961071364,-645407104,1730425293,2053805491,99216439}', -703646367, '{}', '￿kßß ￿t4 k_￿k', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-c951-7000-832f-e18e823ff7cf￿01m8hjfjahe0086bz1ht13zxyf￿22895137￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0b0c3b2cbfa0a0', 'm800000006b0b0c3b2cbfa0a0', NULL, 'lopen', 'tt4 k_', NULL, NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, 't01a22327-c951-7000-832f-e18e823ff7cf', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfjahe0086bz1ht13zxyf', 't22895137', 'l01a22327-bda0-7000-8923-51146a3c1623', 'tk', NULL, 'tkßß ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-c9fc-7000-9eb2-11c8a7dc462a', 'domain/case', 8876770795857752529, '{692412005,-645407104,623791428,-1534365568,224378578,1747634725,-1912120632,-1987717065,-801863614,-558752507,-690608799,2053805491,1650520283}', -703646367, '{}', '￿kss%k''￿t5 🦊￿ké_σkiwi', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-c9fc-7000-9eb2-11c8a7dc462a￿01m8hjfjfwe009xcghs2kxrhha￿19221927￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0b0c3c002d97e0', 'm800000006b0b0c3b36649b38', NULL, 'lopen', 'tt5 🦊', 'nc014000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, NULL, NULL, 't01a22327-c9fc-7000-9eb2-11c8a7dc462a', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfjfwe009xcghs2kxrhha', 't19221927', 'l01a22327-bda0-7000-8923-51146a3c1623', 'tké_σkiwi', NULL, 'tkss%k''', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-ce16-7000-9197-4367d80a2041', 'domain/case', 8876770795857752529, '{-940477357,-593824359,-645407104,8606123,688173996,224378578,-1225716578,-1987717065,-1480550668,-801863614,-558752507,87165643,-1385186028,701756046}', -703646367, '{}', '￿kkgrossgro￿t9 ￿ké%kİ', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-ce16-7000-9197-4367d80a2041￿01m8hjfkgpe00935t3czc0m821￿6a1f￿70250313￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0b0c3d03232d48', 'm800000006b0b0c3c39586f68', NULL, 'lopen', 'tt9 ', 'nc022000000000000', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22327-ce16-7000-9197-4367d80a2041', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfkgpe00935t3czc0m821', 't70250313', 'l01a22327-bda0-7000-8923-51146a3c1623', 'tké%kİ', NULL, 'tkkgrossgro', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-cefe-7000-8e5f-d8340e0b8b04', 'domain/case', 8876770795857752529, '{-1089878935,-593824359,-645407104,-1099475472,1414078209,-867651579,-1225716578,476621273,-1987717065,121797009,-1480550668,-1134531372,1255930574,-801863614,-558752507,-1056100678,2053805491,1319815696,1997447635}', -703646367, '{}', '￿kkoİ￿t11 σ￿https://k.example/%c3%9f￿kkiwiékiwi', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-cefe-7000-8e5f-d8340e0b8b04￿01m8hjfkqye008wqyr6g70q2r4￿32259874￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0b0c3d0afde760', 'm800000006b0b0c3d0afde760', NULL, 'lopen', 'tt11 σ', 'n81a56e1fc2f8f359', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f0', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, 't01a22327-cefe-7000-8e5f-d8340e0b8b04', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfkqye008wqyr6g70q2r4', 't32259874', 'l01a22327-bda0-7000-8923-51146a3c1623', 'tkkiwiékiwi', 'thttps://k.example/%c3%9f', 'tkkoİ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-cf15-7000-a801-e3282a3e969b/', 'related-item', '01a22327-cf5a-7000-adf8-79df7bd0dfa0', 'domain/case/related-item', -5945221088436646755, '{-485880079}', -1911653085, '{}', '', '', 'm800000006b0b0c3d105e2b98', 'l01a22327-cf15-7000-a801-e3282a3e969b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'case', '01a22327-d6bd-7000-90f7-47739632eec9', 'domain/case', -5393868560564880075, '{1492824442,599529832,352496951,1016215595,-1840365595,1055039209,-1941071693,1324865544}', -703646367, '{}', '￿t0', '￿01a22327-d678-7000-b451-13bfbe0f7a79￿01a22327-d6bd-7000-90f7-47739632eec9￿01m8hjfnnxe0091xt7eeb35vp9￿50650853￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0b0c3f0a40e890', 'm800000006b0b0c3f0a40e890', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22327-d6bd-7000-90f7-47739632eec9', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfnnxe0091xt7eeb35vp9', 't50650853', 'l01a22327-d678-7000-b451-13bfbe0f7a79', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/', 'case', '01a22327-d724-7000-8579-adda59f7c6e8', 'domain/case', -5393868560564880075, '{2146823796,-1840365595,1596226856,1586664767,1527810718,-2031315492,599529832,1845051137,1016215595,-405118816,514053790,-1362683432,1324865544,2025179434}', -703646367, '{}', '￿https://k.example/%c3%9f￿t1 ￿ké_', '￿01a22327-d678-7000-b451-13bfbe0f7a79￿01a22327-d724-7000-8579-adda59f7c6e8￿01m8hjfns4e008ayddv9czfhq8￿30357532￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0b0c3f17e88b60', 'm800000006b0b0c3f1138a930', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22327-d724-7000-8579-adda59f7c6e8', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfns4e008ayddv9czfhq8', 't30357532', 'l01a22327-d678-7000-b451-13bfbe0f7a79', 'tké_', 'thttps://k.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-cc82-7000-8b04-aa40b1b3c625', 'domain/case', 8876770795857752529, '{-456428279,-1987717065,-1467125858,-593824359,-1480550668,-801863614,-558752507,-1238454183,-645407104,-2078405818,2053805491,-1225716578}', -703646367, '{}', '￿k￿t7 ', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-cc82-7000-8b04-aa40b1b3c625￿01m8hjfk42e008p15a82rv7hh5￿62878284￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0b0c3c236ab620', 'm800000006b0b0c3c20c57720', NULL, 'lclosed', 'tt7 ', 'n400fffffffffffff', 'm800000006b0b0c3c236ab620', 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, 'f1', 'l', 'f1', 'lred', 'f1', 'lred', NULL, NULL, 't01a22327-cc82-7000-8b04-aa40b1b3c625', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfk42e008p15a82rv7hh5', 't62878284', 'l01a22327-bda0-7000-8923-51146a3c1623', NULL, NULL, 'tk', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-ccd1-7000-89af-bdf165e8b935', 'domain/case', 8876770795857752529, '{-1089878935,-645407104,-867651579,476621273,-1987717065,-530982803,-801863614,-1890647111,-558752507,-621317536,1319815696,1960102031,-251111497}', -703646367, '{}', '￿t8 %￿https://o.example/%c3%9f', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-ccd1-7000-89af-bdf165e8b935￿01m8hjfk6he008kbxxy5jyhe9n￿37030133￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0b0c3c25f82b48', 'm800000006b0b0c3c25f82b48', NULL, 'lopen', 'tt8 %', 'n8000000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22327-ccd1-7000-89af-bdf165e8b935', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfk6he008kbxxy5jyhe9n', 't37030133', 'l01a22327-bda0-7000-8923-51146a3c1623', NULL, 'thttps://o.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/case/01a22327-ce16-7000-9197-4367d80a2041/', 'related-item', '01a22327-ce4d-7000-8b79-ea751b3b83a2', 'domain/case/related-item', -5945221088436646755, '{-844317905}', -1911653085, '{}', '', '', 'm800000006b0b0c3d004c8da8', 'l01a22327-ce16-7000-9197-4367d80a2041', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-ced9-7000-9969-d5c8a52c4fc0', 'domain/case', 8876770795857752529, '{-1001077455,-645407104,-1540060385,1219472546,1740028838,-1987717065,-505438324,-321188082,-801863614,-558752507,693088280,-963071473,112462287}', -703646367, '{}', '￿t10 koss￿kgross''', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-ced9-7000-9969-d5c8a52c4fc0￿01m8hjfkpse009jtens2jjrky0￿6a1f￿94259186￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3￿', 'm800000006b0b0c3d092f1eb8', 'm800000006b0b0c3d092f1eb8', NULL, 'lopen', 'tt10 koss', 'nffefffffffffffff', NULL, 'm7ffffff1886e090000000000', NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, NULL, NULL, 't01a22327-ced9-7000-9969-d5c8a52c4fc0', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfkpse009jtens2jjrky0', 't94259186', 'l01a22327-bda0-7000-8923-51146a3c1623', 'tkgross''', NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-b4b3-7000-b860-18cfdbcfd140/', 'case', '01a22327-cf15-7000-a801-e3282a3e969b', 'domain/case', 8876770795857752529, '{-1089878935,-593824359,-1035988699,-645407104,765541035,-867651579,-1225716578,-2110681952,476621273,-2020939304,-1987717065,-1480550668,-801863614,-558752507,-621317536,627140758,1319815696,794885757}', -703646367, '{}', '￿kσgrokσ￿t12 okgrokiwi￿https://o.example/%c3%9f', '￿01a22327-bda0-7000-8923-51146a3c1623￿01a22327-cf15-7000-a801-e3282a3e969b￿01m8hjfkrne00ag0f350n3x5mv￿66815260￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0b0c3d1186e488', 'm800000006b0b0c3d0c5a3b40', NULL, 'lclosed', 'tt12 okgrokiwi', 'nbff8000000000000', 'm800000006b0b0c3d1186e488', NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, 't01a22327-cf15-7000-a801-e3282a3e969b', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8hjfkrne00ag0f350n3x5mv', 't66815260', 'l01a22327-bda0-7000-8923-51146a3c1623', NULL, 'thttps://o.example/%c3%9f', 'tkσgrokσ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22327-d113-7000-b6a4-f6cc6275126a/case/01a22327-d6bd-7000-90f7-47739632eec9/', 'related-item', '01a22327-d704-7000-98f0-76ce2573fa2c', 'domain/case/related-item', 433023012153804028, '{-1297687266}', -1911653085, '{}', '', '', 'm800000006b0b0c3f0e198710', 'l01a22327-d6bd-7000-90f7-47739632eec9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: searchable_kind; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: slot; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.slot VALUES
	(8876770795857752529, 'case_id', 1, 3, '000000000000'),
	(8876770795857752529, 'customer_id', 2, 3, '000000000000'),
	(8876770795857752529, 'reference_id', 3, 3, '000000000000'),
	(8876770795857752529, 'reference_number', 4, 3, '000000000000'),
	(8876770795857752529, 'template/id', 5, 3, '000000000000'),
	(-5945221088436646755, 'item/type', 1, 2, '000000000000'),
	(8876770795857752529, '01a22327-b7d0-7000-8d64-4266cc1970c5', 6, 3, '000000000000'),
	(8876770795857752529, '01a22327-b95c-7000-a44f-ef4910aaba74', 7, 2, '000000000000'),
	(8876770795857752529, '01a22327-b98f-7000-a9d3-8d801b84afa2', 8, 2, '000000000000'),
	(8876770795857752529, '01a22327-b9a5-7000-bb1c-70cc79ce7156', 9, 3, '000000000000'),
	(8876770795857752529, '01a22327-b9c1-7000-a9a1-cdc747eb6f76', 10, 3, '000000000000'),
	(8876770795857752529, 'lower-tag-key/team', 11, 2, '000000000000'),
	(8876770795857752529, 'lower-tag-value/team', 12, 2, '000000000000'),
	(8876770795857752529, 'tag-key/Team', 13, 2, '000000000000'),
	(8876770795857752529, 'tag-value/Team', 14, 2, '000000000000'),
	(8876770795857752529, '01a22327-b907-7000-bcec-2da084dbd949', 15, 1, '000000000000'),
	(8876770795857752529, '01a22327-b9b2-7000-a0c7-ea1e9aca3dab', 16, 3, '000000000000'),
	(8876770795857752529, 'last_closed_datetime', 17, 1, '000000000000'),
	(8876770795857752529, '01a22327-b975-7000-9d22-195fc05d5e17', 18, 1, '000000000000'),
	(8876770795857752529, 'tag-key/a/b', 19, 2, '000000000000'),
	(8876770795857752529, 'tag-value/a/b', 20, 2, '000000000000'),
	(8876770795857752529, 'tag-key/team', 21, 2, '000000000000'),
	(8876770795857752529, 'tag-value/team', 22, 2, '000000000000'),
	(-5393868560564880075, 'case_id', 1, 3, '000000000000'),
	(-5393868560564880075, 'customer_id', 2, 3, '000000000000'),
	(-5393868560564880075, 'reference_id', 3, 3, '000000000000'),
	(-5393868560564880075, 'reference_number', 4, 3, '000000000000'),
	(-5393868560564880075, 'template/id', 5, 3, '000000000000'),
	(433023012153804028, 'item/type', 1, 2, '000000000000'),
	(-5393868560564880075, '01a22327-d125-7000-acb0-cab61067946b', 6, 3, '000000000000'),
	(-5393868560564880075, '01a22327-d208-7000-a0c3-26ddfde0bddc', 7, 1, '000000000000'),
	(-5393868560564880075, '01a22327-d48b-7000-9f31-b3dc2c19f1eb', 8, 2, '000000000000'),
	(-5393868560564880075, '01a22327-d527-7000-9f4b-3b0b3ccc3a14', 9, 3, '000000000000');


--
-- Data for Name: total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.total VALUES
	('000000000000', 'related-item', -5945221088436646755, '', 8, -1),
	('000000000000', 'related-item', -5945221088436646755, '', 185, 2),
	('000000000000', 'case', 8876770795857752529, 'lopen', 185, 9),
	('000000000000', 'related-item', -5945221088436646755, '', 232, 3),
	('000000000000', 'case', 8876770795857752529, 'lclosed', 232, 3),
	('000000000000', 'case', 8876770795857752529, 'lopen', 232, 2),
	('000000000000', 'case', 8876770795857752529, '', 8, -2),
	('000000000000', 'related-item', 433023012153804028, '', 185, 1),
	('000000000000', 'case', -5393868560564880075, 'lopen', 232, 2);


--
-- Data for Name: word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.word VALUES
	(-4680994378296153789, '{577039172,-492093640,-748086144,-1819005362,140629002}', '000000000000'),
	(2047072783514202307, '{-421922966,-1006396949,-125067866}', '000000000000'),
	(8459462002777014347, '{657106222,764744173}', '000000000000'),
	(426131363934577436, '{2083541929}', '000000000000'),
	(-8212495576548081813, '{1319220690,-2048214847,2027095741}', '000000000000'),
	(2973886920920887503, '{-247973689}', '000000000000'),
	(-7159340621155954376, '{1319220690,-1795591519,-2048214847,857643601}', '000000000000'),
	(-4039319488058112110, '{2051057617,219348384,-1312419390,-290757009,606575939,1555263061,-1821673053}', '000000000000'),
	(-4136360479754137030, '{234966436,1555263061}', '000000000000'),
	(483021848436376085, '{-1784758280}', '000000000000'),
	(2976791496822645392, '{2051057617,-1312419390,-290757009,1555263061}', '000000000000'),
	(-4872775136876687671, '{1319220690,-1795591519,-734903912,-2048214847,2072297416,857643601}', '000000000000'),
	(-4722211194955562000, '{-405395531}', '000000000000'),
	(6073419662122002521, '{-1599447654,657106222}', '000000000000'),
	(2693549049767610909, '{-1985904173}', '000000000000'),
	(3287973712148099330, '{1400787773,1071649075,1319220690,-1312419390,-290757009,208565771,-2048214847}', '000000000000'),
	(3414008330409836255, '{827742836,-672084717,1071649075,-290757009,440511911}', '000000000000'),
	(2013497990652916321, '{488257306,-569011753,1319220690,-1652667417,-2048214847,857643601}', '000000000000'),
	(9048493173706362984, '{1798630121}', '000000000000'),
	(-1739972062533678943, '{19182400,778627213,-1058727670}', '000000000000'),
	(2207844218894540484, '{1526764076,1482017832,-1617359146,-1110819387,1641500296}', '000000000000');


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
-- Name: log_entry log_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_entry
    ADD CONSTRAINT log_entry_pkey PRIMARY KEY (account, region, "position");


--
-- Name: log_head log_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_head
    ADD CONSTRAINT log_head_pkey PRIMARY KEY (account, region);


--
-- Name: log_trim log_trim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_trim
    ADD CONSTRAINT log_trim_pkey PRIMARY KEY (account, region);


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


