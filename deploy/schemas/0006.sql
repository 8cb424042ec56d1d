-- 2026-11-28T09:11:43Z
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
    family smallint NOT NULL
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
    pieces integer[] NOT NULL
);


--
-- Data for Name: docket_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.docket_migration VALUES
	(0, 'lock', '2026-11-28 09:11:19.228102+00'),
	(1, '8fda601cb76187227bebe5f63a995491736043572021efae1518fb0e3d5176e4', '2026-11-28 09:11:19.230904+00'),
	(2, '1be81f0d1b48611094959c80e2c9481103fd51dac602ab3df90d6c0b52e8363a', '2026-11-28 09:11:19.345252+00'),
	(3, '0f273cd2b05993cba1a497f7a9eebd4f027f656b60bcdf9f9bc305e8e778b4d2', '2026-11-28 09:11:19.828584+00'),
	(4, 'a12a9ba3e0d8af3cd6bb6bfd863dd30278f854cc3156f6495bf3ca5a3075e282', '2026-11-28 09:11:19.984505+00'),
	(5, 'efa99f21a76dfc91aab21ed3540558793834058d8646769da6ca2b180f739fef', '2026-11-28 09:11:20.317795+00'),
	(6, 'c5ed4b4f176e0f78fede00beb57934e25735111b622c7746718479be7e06c658', '2026-11-28 09:11:20.570395+00');


--
-- Data for Name: entity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Archive', 4255733135739026671, 1, '{"holder":"01a2216c-6872-7000-bd0f-456aecf69d80"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'claim', 'field/name/Text', 6055493636275827045, 1, '{"holder":"01a2216c-6c9b-7000-ae16-aee6781eda22"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'field', '01a2216c-6c9b-7000-ae16-aee6781eda22', 6055493636275827045, 1, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T09:11:23.839561Z","lastModifiedTime":"2026-11-28T09:11:23.839561Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'field', '01a2216c-71c9-7000-a40c-b62e51c095b3', 7598507305076580168, 1, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T09:11:24.883014Z","lastModifiedTime":"2026-11-28T09:11:25.985312Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'revision', 'configuration', 7538096913913493837, 1, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'claim', 'field/name/Number', 6646399893353303471, 1, '{"holder":"01a2216c-6e93-7000-b604-ac6a2549ceb3"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'field', '01a2216c-6e93-7000-b604-ac6a2549ceb3', 6646399893353303471, 1, '{"name":"Number","type":"Number","options":[],"createdTime":"2026-11-28T09:11:24.132761Z","lastModifiedTime":"2026-11-28T09:11:24.132761Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'tally', 'field', 7538096913913493837, 1, '{"count":7}'),
	('000000000000', 'us-east-1', '', 'tally', 'domain', 629343939963622190, 1, '{"count":2}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'claim', 'field/name/Boolean', 3692605524187303464, 1, '{"holder":"01a2216c-70b0-7000-9480-9d1c57e196c5"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'field', '01a2216c-70b0-7000-9480-9d1c57e196c5', 3692605524187303464, 1, '{"name":"Boolean","type":"Boolean","options":[],"createdTime":"2026-11-28T09:11:24.658532Z","lastModifiedTime":"2026-11-28T09:11:24.658532Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'claim', 'layout/name/Any', 5715017917808003112, 1, '{"holder":"01a2216c-77dc-7000-b2a4-69b6c2ba729f"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'layout', '01a2216c-77dc-7000-b2a4-69b6c2ba729f', 5715017917808003112, 1, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"01a2216c-6c9b-7000-ae16-aee6781eda22"}]}}]}}},"createdTime":"2026-11-28T09:11:26.464688Z","lastModifiedTime":"2026-11-28T09:11:26.464688Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'claim', 'field/name/DateTime', 8518857642244730772, 1, '{"holder":"01a2216c-7167-7000-b899-ae7574e8f850"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'field', '01a2216c-7167-7000-b899-ae7574e8f850', 8518857642244730772, 1, '{"name":"DateTime","type":"DateTime","options":[],"createdTime":"2026-11-28T09:11:24.787644Z","lastModifiedTime":"2026-11-28T09:11:24.787644Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'tally', 'layout', 5715017917808003112, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'claim', 'field/name/SingleSelect', 6398002831237327814, 1, '{"holder":"01a2216c-71c9-7000-a40c-b62e51c095b3"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'claim', 'field/name/Url', 3402834893826686507, 1, '{"holder":"01a2216c-7232-7000-bbf0-c4eb90eb01f1"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'field', '01a2216c-7232-7000-bbf0-c4eb90eb01f1', 3402834893826686507, 1, '{"name":"Url","type":"Url","options":[],"createdTime":"2026-11-28T09:11:24.992920Z","lastModifiedTime":"2026-11-28T09:11:24.992920Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'claim', 'template/name/Any', 7199127107204899642, 1, '{"holder":"01a2216c-78cb-7000-a68b-3c659d3d2a3a"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'template', '01a2216c-78cb-7000-a68b-3c659d3d2a3a', 7199127107204899642, 1, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"01a2216c-77dc-7000-b2a4-69b6c2ba729f"},"requiredFields":[],"status":"Active","rules":[],"tagPropagationConfigurations":[]},"createdTime":"2026-11-28T09:11:26.860505Z","lastModifiedTime":"2026-11-28T09:11:26.860505Z","deleted":false,"tags":{},"usable":true}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'claim', 'field/name/User', 247521082160676040, 1, '{"holder":"01a2216c-730b-7000-9a4f-f190b5256754"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'tally', 'template', 7199127107204899642, 1, '{"count":1}'),
	('000000000000', 'us-east-1', '', 'domain', '01a2216c-6872-7000-bd0f-456aecf69d80', 8236857787364580343, 1, '{"name":"Archive","createdTime":"2026-11-28T09:11:22.483981Z","provisionedTime":"2026-11-28T09:11:22.483981Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'field', '01a2216c-730b-7000-9a4f-f190b5256754', 247521082160676040, 1, '{"name":"User","type":"User","options":[],"createdTime":"2026-11-28T09:11:25.650593Z","lastModifiedTime":"2026-11-28T09:11:25.650593Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-7dda-7000-9422-af72777aec6f/', 'audit-event', '0000000000000000002', 341821271151582669, 1, '{"eventId":"01a2216c-83a5-7000-9fa2-8e3b8f59d539","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:11:29.324718Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k gro"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-7dda-7000-9422-af72777aec6f/', 'related-item', '01a2216c-83a3-7000-8917-a7123f6bf28c', 341821271151582669, 1, '{"caseId":"01a2216c-7dda-7000-9422-af72777aec6f","content":{"comment":{"body":"k gro","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:11:29.324718Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-0', 5198982030781926993, 1, '{"caseId":"01a2216c-7dda-7000-9422-af72777aec6f","fingerprint":"20d9064008e04264d34db969f892514cf40fe635f1a109d9a005e0e4a4d4d211","createdTime":"2026-11-28T09:11:28.024696Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:28.024696Z-token-0', 5198982030781926993, 1, '{"token":"token-0","createdTime":"2026-11-28T09:11:28.024696Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-7dda-7000-9422-af72777aec6f/', 'audit-event', '0000000000000000001', 5198982030781926993, 1, '{"eventId":"01a2216c-809b-7000-8658-f5a351f38e57","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:28.024696Z","fields":[{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-7dda-7000-9422-af72777aec6f"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:28.024696Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:28.024696Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"98900938"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T0"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-7dda-7000-9422-af72777aec6f', 341821271151582669, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-0","fields":{"last_updated_datetime":{"stringValue":"2026-11-28T09:11:28.024696Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"created_datetime":{"stringValue":"2026-11-28T09:11:28.024696Z"},"status":{"stringValue":"open"},"reference_number":{"stringValue":"98900938"},"case_id":{"stringValue":"01a2216c-7dda-7000-9422-af72777aec6f"},"title":{"stringValue":"T0"}},"stringTypes":{},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-1', 4385582166206699403, 1, '{"caseId":"01a2216c-85bb-7000-bf6f-16464d031194","fingerprint":"51fd5a9b421c06596ff4b6139349e2dcbc3cd199e7f01824684a3c60afde84db","createdTime":"2026-11-28T09:11:30.099645Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:30.099645Z-token-1', 4385582166206699403, 1, '{"token":"token-1","createdTime":"2026-11-28T09:11:30.099645Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-85bb-7000-bf6f-16464d031194', 8196103828505529424, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-1","fields":{"reference_number":{"stringValue":"68957613"},"01a2216c-753f-7000-ba40-07f9a99960a3":{"stringValue":"k"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-70b0-7000-9480-9d1c57e196c5":{"booleanValue":true},"01a2216c-71c9-7000-a40c-b62e51c095b3":{"stringValue":"kiwi"},"01a2216c-6e93-7000-b604-ac6a2549ceb3":{"doubleValue":1.0},"created_datetime":{"stringValue":"2026-11-28T09:11:30.099645Z"},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:30.796747Z"},"title":{"stringValue":"T1 "},"case_id":{"stringValue":"01a2216c-85bb-7000-bf6f-16464d031194"},"status":{"stringValue":"open"},"01a2216c-6c9b-7000-ae16-aee6781eda22":{"stringValue":"k_''🦊"},"01a2216c-7232-7000-bbf0-c4eb90eb01f1":{"stringValue":"https://K.example/%C3%9F"}},"stringTypes":{"01a2216c-7232-7000-bbf0-c4eb90eb01f1":"Url","01a2216c-71c9-7000-a40c-b62e51c095b3":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"Team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'field', '01a2216c-753f-7000-ba40-07f9a99960a3', 7538096913913493837, 1, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T09:11:25.771865Z","lastModifiedTime":"2026-11-28T09:11:36.137693Z","deleted":true,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'claim', 'field/name/DateTime', 3666329318808863494, 1, '{"holder":"01a2216c-a2cc-7000-9c25-37b4ea44b35b"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'field', '01a2216c-a2cc-7000-9c25-37b4ea44b35b', 3666329318808863494, 1, '{"name":"DateTime","type":"DateTime","options":[],"createdTime":"2026-11-28T09:11:37.451531Z","lastModifiedTime":"2026-11-28T09:11:37.451531Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'claim', 'field/name/Url', 8611009856807139873, 1, '{"holder":"01a2216c-a452-7000-b603-49503a2d395d"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'field', '01a2216c-a452-7000-b603-49503a2d395d', 8611009856807139873, 1, '{"name":"Url","type":"Url","options":[],"createdTime":"2026-11-28T09:11:37.819022Z","lastModifiedTime":"2026-11-28T09:11:37.819022Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'tally', 'template', 8762316685730557196, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'client-token', 'token-0', 1375915877281960765, 1, '{"caseId":"01a2216c-aa9e-7000-a0ed-349768f07349","fingerprint":"beb6ceccc432cc7ad0c0c6d382195ef9592688c95829eec0d28ec5e8682b4806","createdTime":"2026-11-28T09:11:39.424476Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'case', '01a2216c-aa9e-7000-a0ed-349768f07349', 4341472352772060667, 3, '{"templateId":"01a2216c-a7f0-7000-a637-8d27c4bda02c","clientToken":"token-0","fields":{"last_updated_datetime":{"stringValue":"2026-11-28T09:11:39.424476Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"created_datetime":{"stringValue":"2026-11-28T09:11:39.424476Z"},"status":{"stringValue":"open"},"reference_number":{"stringValue":"62794834"},"case_id":{"stringValue":"01a2216c-aa9e-7000-a0ed-349768f07349"},"title":{"stringValue":"T0"}},"stringTypes":{},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'field', '01a2216c-a552-7000-b4d6-2bf63a606b49', 4171260386444617738, 1, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T09:11:38.124003Z","lastModifiedTime":"2026-11-28T09:11:41.386743Z","deleted":true,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-85bb-7000-bf6f-16464d031194/', 'audit-event', '0000000000000000001', 4385582166206699403, 1, '{"eventId":"01a2216c-86b3-7000-aace-ad61c3210670","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:30.099645Z","fields":[{"eventFieldId":"01a2216c-6c9b-7000-ae16-aee6781eda22","newValue":{"stringValue":"k_''🦊"}},{"eventFieldId":"01a2216c-70b0-7000-9480-9d1c57e196c5","newValue":{"booleanValue":true}},{"eventFieldId":"01a2216c-71c9-7000-a40c-b62e51c095b3","newValue":{"stringValue":"kiwi"}},{"eventFieldId":"01a2216c-7232-7000-bbf0-c4eb90eb01f1","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a2216c-753f-7000-ba40-07f9a99960a3","newValue":{"stringValue":"k"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-85bb-7000-bf6f-16464d031194"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:30.099645Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:30.099645Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"68957613"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T1 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-85bb-7000-bf6f-16464d031194/', 'audit-event', '0000000000000000002', 8196103828505529424, 1, '{"eventId":"01a2216c-8946-7000-afdf-f8b0c932d69b","type":"CASE_UPDATED","performedTime":"2026-11-28T09:11:30.796747Z","fields":[{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","oldValue":{"emptyValue":{}},"newValue":{"doubleValue":1.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:11:30.099645Z"},"newValue":{"stringValue":"2026-11-28T09:11:30.796747Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-2', 5892064950834540823, 1, '{"caseId":"01a2216c-8bdc-7000-8b10-0c97145cd436","fingerprint":"93c2ff973109d08e7247c04cc1340fd56ff187070d8f0239177cf3e19375a6f9","createdTime":"2026-11-28T09:11:31.711940Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:31.711940Z-token-2', 5892064950834540823, 1, '{"token":"token-2","createdTime":"2026-11-28T09:11:31.711940Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-8bdc-7000-8b10-0c97145cd436/', 'audit-event', '0000000000000000001', 5892064950834540823, 1, '{"eventId":"01a2216c-8cac-7000-b2bf-ea042e9ea4c8","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:31.711940Z","fields":[{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","newValue":{"doubleValue":1.0}},{"eventFieldId":"01a2216c-71c9-7000-a40c-b62e51c095b3","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a2216c-730b-7000-9a4f-f190b5256754","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a2216c-753f-7000-ba40-07f9a99960a3","newValue":{"stringValue":"k_"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-8bdc-7000-8b10-0c97145cd436"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:31.711940Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:31.711940Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"91772846"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T2 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-8bdc-7000-8b10-0c97145cd436', 7917477928764122397, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-2","fields":{"01a2216c-753f-7000-ba40-07f9a99960a3":{"stringValue":"k_"},"status":{"stringValue":"closed"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"last_closed_datetime":{"stringValue":"2026-11-28T09:11:32.015965Z"},"01a2216c-71c9-7000-a40c-b62e51c095b3":{"stringValue":"KIWI"},"01a2216c-6e93-7000-b604-ac6a2549ceb3":{"doubleValue":1.0},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:32.015965Z"},"title":{"stringValue":"T2 "},"created_datetime":{"stringValue":"2026-11-28T09:11:31.711940Z"},"01a2216c-730b-7000-9a4f-f190b5256754":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"case_id":{"stringValue":"01a2216c-8bdc-7000-8b10-0c97145cd436"},"reference_number":{"stringValue":"91772846"}},"stringTypes":{"01a2216c-71c9-7000-a40c-b62e51c095b3":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-8bdc-7000-8b10-0c97145cd436/', 'audit-event', '0000000000000000002', 7917477928764122397, 1, '{"eventId":"01a2216c-8db2-7000-a245-08e3e84cd55d","type":"CASE_UPDATED","performedTime":"2026-11-28T09:11:32.015965Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T09:11:32.015965Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:11:31.711940Z"},"newValue":{"stringValue":"2026-11-28T09:11:32.015965Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-3', 4884555911036909993, 1, '{"caseId":"01a2216c-8f8b-7000-97a6-43a7067f297b","fingerprint":"9e3bff653825293917e24fdcd4066f4d14da8ddff006ccb189e2c651ffa87e0a","createdTime":"2026-11-28T09:11:32.494562Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:32.494562Z-token-3', 4884555911036909993, 1, '{"token":"token-3","createdTime":"2026-11-28T09:11:32.494562Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-8f8b-7000-97a6-43a7067f297b/', 'audit-event', '0000000000000000001', 4884555911036909993, 1, '{"eventId":"01a2216c-8f8f-7000-b64d-e48cfa548563","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:32.494562Z","fields":[{"eventFieldId":"01a2216c-6c9b-7000-ae16-aee6781eda22","newValue":{"stringValue":"kkoé"}},{"eventFieldId":"01a2216c-7167-7000-b899-ae7574e8f850","newValue":{"stringValue":"2026-03-13T23:59:59.999999Z"}},{"eventFieldId":"01a2216c-71c9-7000-a40c-b62e51c095b3","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a2216c-7232-7000-bbf0-c4eb90eb01f1","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a2216c-730b-7000-9a4f-f190b5256754","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-8f8b-7000-97a6-43a7067f297b"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:32.494562Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:32.494562Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"52238867"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T3 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-8f8b-7000-97a6-43a7067f297b', 1697761946675356221, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-3","fields":{"status":{"stringValue":"open"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-71c9-7000-a40c-b62e51c095b3":{"stringValue":"plum"},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:32.494562Z"},"title":{"stringValue":"T3 "},"created_datetime":{"stringValue":"2026-11-28T09:11:32.494562Z"},"01a2216c-7167-7000-b899-ae7574e8f850":{"stringValue":"2026-03-13T23:59:59.999999Z"},"01a2216c-730b-7000-9a4f-f190b5256754":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"01a2216c-6c9b-7000-ae16-aee6781eda22":{"stringValue":"kkoé"},"01a2216c-7232-7000-bbf0-c4eb90eb01f1":{"stringValue":"https://K.example/%C3%9F"},"case_id":{"stringValue":"01a2216c-8f8b-7000-97a6-43a7067f297b"},"reference_number":{"stringValue":"52238867"}},"stringTypes":{"01a2216c-71c9-7000-a40c-b62e51c095b3":"SingleSelect","01a2216c-7167-7000-b899-ae7574e8f850":"DateTime","01a2216c-7232-7000-bbf0-c4eb90eb01f1":"Url"},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{"a/b":""}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-8fb6-7000-8b06-885e67b8582b', 5301118003918348900, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-4","fields":{"01a2216c-753f-7000-ba40-07f9a99960a3":{"stringValue":"kßß "},"status":{"stringValue":"open"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-71c9-7000-a40c-b62e51c095b3":{"stringValue":"KIWI"},"01a2216c-70b0-7000-9480-9d1c57e196c5":{"booleanValue":true},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:32.538949Z"},"title":{"stringValue":"T4 K_"},"created_datetime":{"stringValue":"2026-11-28T09:11:32.538949Z"},"01a2216c-7167-7000-b899-ae7574e8f850":{"stringValue":"2026-03-14T00:00:00Z"},"01a2216c-6c9b-7000-ae16-aee6781eda22":{"stringValue":"k"},"case_id":{"stringValue":"01a2216c-8fb6-7000-8b06-885e67b8582b"},"reference_number":{"stringValue":"28130208"}},"stringTypes":{"01a2216c-7167-7000-b899-ae7574e8f850":"DateTime","01a2216c-71c9-7000-a40c-b62e51c095b3":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-4', 5301118003918348900, 1, '{"caseId":"01a2216c-8fb6-7000-8b06-885e67b8582b","fingerprint":"61c87c735f658c5d8a425bfd872e7fa0f64e5fc7133ee0e2f7c19336aae795c4","createdTime":"2026-11-28T09:11:32.538949Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:32.538949Z-token-4', 5301118003918348900, 1, '{"token":"token-4","createdTime":"2026-11-28T09:11:32.538949Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-8f8b-7000-97a6-43a7067f297b/', 'audit-event', '0000000000000000002', 1697761946675356221, 1, '{"eventId":"01a2216c-8fa4-7001-9577-b9ba7311bf88","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:11:32.516437Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k %ßé"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-8f8b-7000-97a6-43a7067f297b/', 'related-item', '01a2216c-8fa4-7000-9cbd-59f1db5bd143', 1697761946675356221, 1, '{"caseId":"01a2216c-8f8b-7000-97a6-43a7067f297b","content":{"comment":{"body":"k %ßé","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:11:32.516437Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-5', 3423633648370040496, 1, '{"caseId":"01a2216c-9143-7000-8acc-6e550b91ffc2","fingerprint":"7b3c57f4465cbd53611078d4efc7f629b6569fbf0c4babf51177da765ba3e368","createdTime":"2026-11-28T09:11:32.956814Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:32.956814Z-token-5', 3423633648370040496, 1, '{"token":"token-5","createdTime":"2026-11-28T09:11:32.956814Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9143-7000-8acc-6e550b91ffc2/', 'audit-event', '0000000000000000001', 3423633648370040496, 1, '{"eventId":"01a2216c-915d-7000-9328-1801cb2dd595","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:32.956814Z","fields":[{"eventFieldId":"01a2216c-6c9b-7000-ae16-aee6781eda22","newValue":{"stringValue":"ké_ςkiwi"}},{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","newValue":{"doubleValue":1.7976931348623157E308}},{"eventFieldId":"01a2216c-70b0-7000-9480-9d1c57e196c5","newValue":{"booleanValue":false}},{"eventFieldId":"01a2216c-753f-7000-ba40-07f9a99960a3","newValue":{"stringValue":"kss%K''"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-9143-7000-8acc-6e550b91ffc2"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:32.956814Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:32.956814Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"98729745"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T5 🦊"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-9143-7000-8acc-6e550b91ffc2', 2313610346007783620, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-5","fields":{"01a2216c-6e93-7000-b604-ac6a2549ceb3":{"doubleValue":5.0},"status":{"stringValue":"open"},"created_datetime":{"stringValue":"2026-11-28T09:11:32.956814Z"},"01a2216c-753f-7000-ba40-07f9a99960a3":{"stringValue":"kss%K''"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-70b0-7000-9480-9d1c57e196c5":{"booleanValue":false},"01a2216c-6c9b-7000-ae16-aee6781eda22":{"stringValue":"ké_ςkiwi"},"reference_number":{"stringValue":"98729745"},"case_id":{"stringValue":"01a2216c-9143-7000-8acc-6e550b91ffc2"},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:33.172254Z"},"title":{"stringValue":"T5 🦊"}},"stringTypes":{},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"a/b":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'field', '01a2216c-a389-7000-b4bc-3b1a7ac502b5', 4895049975056947433, 1, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T09:11:37.657539Z","lastModifiedTime":"2026-11-28T09:11:38.228644Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'claim', 'template/name/Any', 8762316685730557196, 1, '{"holder":"01a2216c-a7f0-7000-a637-8d27c4bda02c"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'field', '01a2216c-a012-7000-9c85-d852d677dc2b', 6169390549761060665, 1, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T09:11:36.802569Z","lastModifiedTime":"2026-11-28T09:11:36.802569Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'tally', 'field', 4171260386444617738, 1, '{"count":7}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'claim', 'layout/name/Any', 7523343866070175492, 1, '{"holder":"01a2216c-a69b-7000-82b1-a00ef1394a9e"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'layout', '01a2216c-a69b-7000-82b1-a00ef1394a9e', 7523343866070175492, 1, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"01a2216c-a012-7000-9c85-d852d677dc2b"}]}}]}}},"createdTime":"2026-11-28T09:11:38.450907Z","lastModifiedTime":"2026-11-28T09:11:38.450907Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'tally', 'layout', 7523343866070175492, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'claim', 'field/name/SingleSelect', 3026988112489655235, 1, '{"holder":"01a2216c-a389-7000-b4bc-3b1a7ac502b5"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'template', '01a2216c-a7f0-7000-a637-8d27c4bda02c', 8762316685730557196, 1, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"01a2216c-a69b-7000-82b1-a00ef1394a9e"},"requiredFields":[],"status":"Active","rules":[],"tagPropagationConfigurations":[]},"createdTime":"2026-11-28T09:11:38.760364Z","lastModifiedTime":"2026-11-28T09:11:38.760364Z","deleted":false,"tags":{},"usable":true}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'revision', 'configuration', 4171260386444617738, 1, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'claim', 'field/name/User', 4579062750106975580, 1, '{"holder":"01a2216c-a4c3-7000-989e-a5fc0d4c69f7"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'field', '01a2216c-a4c3-7000-989e-a5fc0d4c69f7', 4579062750106975580, 1, '{"name":"User","type":"User","options":[],"createdTime":"2026-11-28T09:11:37.946680Z","lastModifiedTime":"2026-11-28T09:11:37.946680Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-8fb6-7000-8b06-885e67b8582b/', 'audit-event', '0000000000000000001', 5301118003918348900, 1, '{"eventId":"01a2216c-8fbd-7000-b4df-889516b4a4fe","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:32.538949Z","fields":[{"eventFieldId":"01a2216c-6c9b-7000-ae16-aee6781eda22","newValue":{"stringValue":"k"}},{"eventFieldId":"01a2216c-70b0-7000-9480-9d1c57e196c5","newValue":{"booleanValue":true}},{"eventFieldId":"01a2216c-7167-7000-b899-ae7574e8f850","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a2216c-71c9-7000-a40c-b62e51c095b3","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a2216c-753f-7000-ba40-07f9a99960a3","newValue":{"stringValue":"kßß "}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-8fb6-7000-8b06-885e67b8582b"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:32.538949Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:32.538949Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"28130208"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T4 K_"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9143-7000-8acc-6e550b91ffc2/', 'audit-event', '0000000000000000002', 2313610346007783620, 1, '{"eventId":"01a2216c-9234-7000-b107-0d9290de445c","type":"CASE_UPDATED","performedTime":"2026-11-28T09:11:33.172254Z","fields":[{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","oldValue":{"doubleValue":1.7976931348623157E308},"newValue":{"doubleValue":5.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:11:32.956814Z"},"newValue":{"stringValue":"2026-11-28T09:11:33.172254Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-7', 3491498824140913832, 1, '{"caseId":"01a2216c-94a6-7000-8597-695d9a3e1703","fingerprint":"ef5d1578f8cc9daac040ad31856c4253d5888386da7ed0709a5085e3baf4cac9","createdTime":"2026-11-28T09:11:33.810271Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:33.810271Z-token-7', 3491498824140913832, 1, '{"token":"token-7","createdTime":"2026-11-28T09:11:33.810271Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-94a6-7000-8597-695d9a3e1703/', 'audit-event', '0000000000000000001', 3491498824140913832, 1, '{"eventId":"01a2216c-9552-7000-821e-78a0e9ad2723","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:33.810271Z","fields":[{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","newValue":{"doubleValue":-1.0}},{"eventFieldId":"01a2216c-70b0-7000-9480-9d1c57e196c5","newValue":{"booleanValue":true}},{"eventFieldId":"01a2216c-7167-7000-b899-ae7574e8f850","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a2216c-71c9-7000-a40c-b62e51c095b3","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a2216c-730b-7000-9a4f-f190b5256754","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a2216c-753f-7000-ba40-07f9a99960a3","newValue":{"stringValue":"k"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-94a6-7000-8597-695d9a3e1703"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:33.810271Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:33.810271Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"28480261"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T7 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-94a6-7000-8597-695d9a3e1703', 5107551063373668133, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-7","fields":{"01a2216c-70b0-7000-9480-9d1c57e196c5":{"booleanValue":true},"01a2216c-730b-7000-9a4f-f190b5256754":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"case_id":{"stringValue":"01a2216c-94a6-7000-8597-695d9a3e1703"},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:34.062032Z"},"created_datetime":{"stringValue":"2026-11-28T09:11:33.810271Z"},"01a2216c-6e93-7000-b604-ac6a2549ceb3":{"doubleValue":-1.0},"status":{"stringValue":"closed"},"reference_number":{"stringValue":"28480261"},"01a2216c-71c9-7000-a40c-b62e51c095b3":{"stringValue":"plum"},"last_closed_datetime":{"stringValue":"2026-11-28T09:11:34.062032Z"},"01a2216c-753f-7000-ba40-07f9a99960a3":{"stringValue":"k"},"01a2216c-7167-7000-b899-ae7574e8f850":{"stringValue":"2026-03-14T00:00:00Z"},"title":{"stringValue":"T7 "},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},"stringTypes":{"01a2216c-7167-7000-b899-ae7574e8f850":"DateTime","01a2216c-71c9-7000-a40c-b62e51c095b3":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"Team":"","a/b":"red","team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-94a6-7000-8597-695d9a3e1703/', 'audit-event', '0000000000000000002', 5107551063373668133, 1, '{"eventId":"01a2216c-95af-7000-bf86-b188a4f93343","type":"CASE_UPDATED","performedTime":"2026-11-28T09:11:34.062032Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T09:11:34.062032Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:11:33.810271Z"},"newValue":{"stringValue":"2026-11-28T09:11:34.062032Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-9', 444559710220549761, 1, '{"caseId":"01a2216c-9722-7000-a589-bbfb71ef9015","fingerprint":"b5c22e7ec670b796fd4992aae4c795ee8e4141a88c1bacf306261c649f7a2bf7","createdTime":"2026-11-28T09:11:34.454494Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:34.454494Z-token-9', 444559710220549761, 1, '{"token":"token-9","createdTime":"2026-11-28T09:11:34.454494Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9722-7000-a589-bbfb71ef9015/', 'audit-event', '0000000000000000001', 444559710220549761, 1, '{"eventId":"01a2216c-9737-7000-8ebb-09780f6385eb","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:34.454494Z","fields":[{"eventFieldId":"01a2216c-6c9b-7000-ae16-aee6781eda22","newValue":{"stringValue":"ké%Kİ"}},{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","newValue":{"doubleValue":1.0}},{"eventFieldId":"01a2216c-7167-7000-b899-ae7574e8f850","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a2216c-71c9-7000-a40c-b62e51c095b3","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a2216c-730b-7000-9a4f-f190b5256754","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a2216c-753f-7000-ba40-07f9a99960a3","newValue":{"stringValue":"kKgrossgro"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-9722-7000-a589-bbfb71ef9015"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:34.454494Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:34.454494Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"97944900"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T9 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'field', '01a2216c-a146-7000-a673-6e1adedd7a5e', 8097907223563046528, 1, '{"name":"Number","type":"Number","options":[],"createdTime":"2026-11-28T09:11:37.071762Z","lastModifiedTime":"2026-11-28T09:11:37.071762Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-95e2-7000-a911-6f8f7709a9a3', 4458979025164602239, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-8","fields":{"01a2216c-6e93-7000-b604-ac6a2549ceb3":{"doubleValue":0.0},"status":{"stringValue":"open"},"created_datetime":{"stringValue":"2026-11-28T09:11:34.121156Z"},"reference_number":{"stringValue":"14091713"},"01a2216c-71c9-7000-a40c-b62e51c095b3":{"stringValue":"plum"},"01a2216c-70b0-7000-9480-9d1c57e196c5":{"booleanValue":true},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-7232-7000-bbf0-c4eb90eb01f1":{"stringValue":"https://o.example/%C3%9F"},"case_id":{"stringValue":"01a2216c-95e2-7000-a911-6f8f7709a9a3"},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:34.121156Z"},"title":{"stringValue":"T8 %"}},"stringTypes":{"01a2216c-7232-7000-bbf0-c4eb90eb01f1":"Url","01a2216c-71c9-7000-a40c-b62e51c095b3":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-8', 4458979025164602239, 1, '{"caseId":"01a2216c-95e2-7000-a911-6f8f7709a9a3","fingerprint":"e58a74a1e9627fb25440b07ba4fedcbfa44022da19658b554b34c8681a3a75a5","createdTime":"2026-11-28T09:11:34.121156Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:34.121156Z-token-8', 4458979025164602239, 1, '{"token":"token-8","createdTime":"2026-11-28T09:11:34.121156Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-95e2-7000-a911-6f8f7709a9a3/', 'audit-event', '0000000000000000001', 4458979025164602239, 1, '{"eventId":"01a2216c-95ed-7000-9b93-6f6d8b0a9d48","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:34.121156Z","fields":[{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","newValue":{"doubleValue":0.0}},{"eventFieldId":"01a2216c-70b0-7000-9480-9d1c57e196c5","newValue":{"booleanValue":true}},{"eventFieldId":"01a2216c-71c9-7000-a40c-b62e51c095b3","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a2216c-7232-7000-bbf0-c4eb90eb01f1","newValue":{"stringValue":"https://o.example/%C3%9F"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-95e2-7000-a911-6f8f7709a9a3"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:34.121156Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:34.121156Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"14091713"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T8 %"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9722-7000-a589-bbfb71ef9015/', 'audit-event', '0000000000000000002', 9078366420709317489, 1, '{"eventId":"01a2216c-9816-7001-ba38-25ced082ddb3","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:11:34.678293Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k  K🦊ss"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9722-7000-a589-bbfb71ef9015/', 'related-item', '01a2216c-9816-7000-8736-82db1262d3aa', 9078366420709317489, 1, '{"caseId":"01a2216c-9722-7000-a589-bbfb71ef9015","content":{"comment":{"body":"k  K🦊ss","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:11:34.678293Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-99a9-7000-b863-6f923a50ed43', 4654706486497533936, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-10","fields":{"status":{"stringValue":"open"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-6e93-7000-b604-ac6a2549ceb3":{"doubleValue":1.7976931348623157E308},"01a2216c-70b0-7000-9480-9d1c57e196c5":{"booleanValue":false},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:35.083521Z"},"title":{"stringValue":"T10 koss"},"created_datetime":{"stringValue":"2026-11-28T09:11:35.083521Z"},"01a2216c-7167-7000-b899-ae7574e8f850":{"stringValue":"0001-01-01T00:00:00Z"},"01a2216c-730b-7000-9a4f-f190b5256754":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"},"01a2216c-6c9b-7000-ae16-aee6781eda22":{"stringValue":"kgross''"},"case_id":{"stringValue":"01a2216c-99a9-7000-b863-6f923a50ed43"},"reference_number":{"stringValue":"02927048"}},"stringTypes":{"01a2216c-7167-7000-b899-ae7574e8f850":"DateTime"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"a/b":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-10', 4654706486497533936, 1, '{"caseId":"01a2216c-99a9-7000-b863-6f923a50ed43","fingerprint":"3fbe1dd4311d3aa98e7d32b2f9e4b47b7a740cd6d8ac1eb9232ee6be2a5d34b5","createdTime":"2026-11-28T09:11:35.083521Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:35.083521Z-token-10', 4654706486497533936, 1, '{"token":"token-10","createdTime":"2026-11-28T09:11:35.083521Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-99a9-7000-b863-6f923a50ed43/', 'audit-event', '0000000000000000001', 4654706486497533936, 1, '{"eventId":"01a2216c-99ae-7000-9848-7015baa86e6d","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:35.083521Z","fields":[{"eventFieldId":"01a2216c-6c9b-7000-ae16-aee6781eda22","newValue":{"stringValue":"kgross''"}},{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","newValue":{"doubleValue":1.7976931348623157E308}},{"eventFieldId":"01a2216c-70b0-7000-9480-9d1c57e196c5","newValue":{"booleanValue":false}},{"eventFieldId":"01a2216c-7167-7000-b899-ae7574e8f850","newValue":{"stringValue":"0001-01-01T00:00:00Z"}},{"eventFieldId":"01a2216c-730b-7000-9a4f-f190b5256754","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-99a9-7000-b863-6f923a50ed43"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:35.083521Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:35.083521Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"02927048"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T10 koss"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-9722-7000-a589-bbfb71ef9015', 1780069578525074037, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-9","fields":{"01a2216c-753f-7000-ba40-07f9a99960a3":{"stringValue":"kKgrossgro"},"01a2216c-730b-7000-9a4f-f190b5256754":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-71c9-7000-a40c-b62e51c095b3":{"stringValue":"KIWI"},"01a2216c-6e93-7000-b604-ac6a2549ceb3":{"doubleValue":9.0},"01a2216c-7167-7000-b899-ae7574e8f850":{"stringValue":"2026-03-14T00:00:00Z"},"created_datetime":{"stringValue":"2026-11-28T09:11:34.454494Z"},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:34.780632Z"},"title":{"stringValue":"T9 "},"case_id":{"stringValue":"01a2216c-9722-7000-a589-bbfb71ef9015"},"status":{"stringValue":"open"},"01a2216c-6c9b-7000-ae16-aee6781eda22":{"stringValue":"ké%Kİ"},"reference_number":{"stringValue":"97944900"}},"stringTypes":{"01a2216c-7167-7000-b899-ae7574e8f850":"DateTime","01a2216c-71c9-7000-a40c-b62e51c095b3":"SingleSelect"},"items":{"total":1,"files":0,"slas":[]},"sequence":3,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9722-7000-a589-bbfb71ef9015/', 'audit-event', '0000000000000000003', 1780069578525074037, 1, '{"eventId":"01a2216c-987d-7000-9d82-4b78224f8c17","type":"CASE_UPDATED","performedTime":"2026-11-28T09:11:34.780632Z","fields":[{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","oldValue":{"doubleValue":1.0},"newValue":{"doubleValue":9.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:11:34.454494Z"},"newValue":{"stringValue":"2026-11-28T09:11:34.780632Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-99d2-7000-8757-7aa716b9beaa', 8579822722083210680, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-11","fields":{"01a2216c-6c9b-7000-ae16-aee6781eda22":{"stringValue":"kkiwiékiwi"},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:35.126460Z"},"01a2216c-730b-7000-9a4f-f190b5256754":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"created_datetime":{"stringValue":"2026-11-28T09:11:35.126460Z"},"01a2216c-7167-7000-b899-ae7574e8f850":{"stringValue":"2026-03-14T00:00:00Z"},"status":{"stringValue":"open"},"01a2216c-753f-7000-ba40-07f9a99960a3":{"stringValue":"kkoİ"},"title":{"stringValue":"T11 ς"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-7232-7000-bbf0-c4eb90eb01f1":{"stringValue":"https://K.example/%C3%9F"},"01a2216c-71c9-7000-a40c-b62e51c095b3":{"stringValue":"plum"},"01a2216c-6e93-7000-b604-ac6a2549ceb3":{"doubleValue":1.0E-300},"case_id":{"stringValue":"01a2216c-99d2-7000-8757-7aa716b9beaa"},"01a2216c-70b0-7000-9480-9d1c57e196c5":{"booleanValue":false},"reference_number":{"stringValue":"10182850"}},"stringTypes":{"01a2216c-71c9-7000-a40c-b62e51c095b3":"SingleSelect","01a2216c-7167-7000-b899-ae7574e8f850":"DateTime","01a2216c-7232-7000-bbf0-c4eb90eb01f1":"Url"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"team":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-11', 8579822722083210680, 1, '{"caseId":"01a2216c-99d2-7000-8757-7aa716b9beaa","fingerprint":"19744cff893b63c345faccf31f33db33eeef2a87d964d90ce079f3af35b91101","createdTime":"2026-11-28T09:11:35.126460Z"}');
INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:35.126460Z-token-11', 8579822722083210680, 1, '{"token":"token-11","createdTime":"2026-11-28T09:11:35.126460Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-99d2-7000-8757-7aa716b9beaa/', 'audit-event', '0000000000000000001', 8579822722083210680, 1, '{"eventId":"01a2216c-99db-7000-8e7f-2a52facb14a1","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:35.126460Z","fields":[{"eventFieldId":"01a2216c-6c9b-7000-ae16-aee6781eda22","newValue":{"stringValue":"kkiwiékiwi"}},{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","newValue":{"doubleValue":1.0E-300}},{"eventFieldId":"01a2216c-70b0-7000-9480-9d1c57e196c5","newValue":{"booleanValue":false}},{"eventFieldId":"01a2216c-7167-7000-b899-ae7574e8f850","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a2216c-71c9-7000-a40c-b62e51c095b3","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a2216c-7232-7000-bbf0-c4eb90eb01f1","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a2216c-730b-7000-9a4f-f190b5256754","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a2216c-753f-7000-ba40-07f9a99960a3","newValue":{"stringValue":"kkoİ"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-99d2-7000-8757-7aa716b9beaa"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:35.126460Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:35.126460Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"10182850"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T11 ς"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9a13-7000-b2a6-0516bbeda403/', 'audit-event', '0000000000000000002', 649977905961692724, 1, '{"eventId":"01a2216c-9a93-7001-bd75-c9719d3b506d","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:11:35.315689Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k ςkoK"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9a13-7000-b2a6-0516bbeda403/', 'related-item', '01a2216c-9a93-7000-809d-9e2cdd0821eb', 649977905961692724, 1, '{"caseId":"01a2216c-9a13-7000-b2a6-0516bbeda403","content":{"comment":{"body":"k ςkoK","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:11:35.315689Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'claim', 'field/name/Boolean', 2574758282364660653, 1, '{"holder":"01a2216c-a1d8-7000-b08d-e0a0d86521a0"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'field', '01a2216c-a1d8-7000-b08d-e0a0d86521a0', 2574758282364660653, 1, '{"name":"Boolean","type":"Boolean","options":[],"createdTime":"2026-11-28T09:11:37.210002Z","lastModifiedTime":"2026-11-28T09:11:37.210002Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token', 'token-12', 4527856861799982262, 1, '{"caseId":"01a2216c-9a13-7000-b2a6-0516bbeda403","fingerprint":"ea9a6301ff6ee99152f1005fd55b0700c8d208796f2f31e3bbbdd2c6039ebe6a","createdTime":"2026-11-28T09:11:35.195829Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'client-token-expiry', '2026-11-28T09:11:35.195829Z-token-12', 4527856861799982262, 1, '{"token":"token-12","createdTime":"2026-11-28T09:11:35.195829Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9a13-7000-b2a6-0516bbeda403/', 'audit-event', '0000000000000000001', 4527856861799982262, 1, '{"eventId":"01a2216c-9a22-7000-a4ec-5420abbb2993","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:35.195829Z","fields":[{"eventFieldId":"01a2216c-6e93-7000-b604-ac6a2549ceb3","newValue":{"doubleValue":1.5}},{"eventFieldId":"01a2216c-70b0-7000-9480-9d1c57e196c5","newValue":{"booleanValue":false}},{"eventFieldId":"01a2216c-7232-7000-bbf0-c4eb90eb01f1","newValue":{"stringValue":"https://o.example/%C3%9F"}},{"eventFieldId":"01a2216c-730b-7000-9a4f-f190b5256754","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a2216c-753f-7000-ba40-07f9a99960a3","newValue":{"stringValue":"kΣgroKς"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-9a13-7000-b2a6-0516bbeda403"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:35.195829Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:35.195829Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"01019182"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T12 OKgrokiwi"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-9a13-7000-b2a6-0516bbeda403', 145064057271248359, 3, '{"templateId":"01a2216c-78cb-7000-a68b-3c659d3d2a3a","clientToken":"token-12","fields":{"reference_number":{"stringValue":"01019182"},"last_closed_datetime":{"stringValue":"2026-11-28T09:11:35.433541Z"},"01a2216c-753f-7000-ba40-07f9a99960a3":{"stringValue":"kΣgroKς"},"01a2216c-730b-7000-9a4f-f190b5256754":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-70b0-7000-9480-9d1c57e196c5":{"booleanValue":false},"01a2216c-6e93-7000-b604-ac6a2549ceb3":{"doubleValue":1.5},"created_datetime":{"stringValue":"2026-11-28T09:11:35.195829Z"},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:35.433541Z"},"title":{"stringValue":"T12 OKgrokiwi"},"case_id":{"stringValue":"01a2216c-9a13-7000-b2a6-0516bbeda403"},"status":{"stringValue":"closed"},"01a2216c-7232-7000-bbf0-c4eb90eb01f1":{"stringValue":"https://o.example/%C3%9F"}},"stringTypes":{"01a2216c-7232-7000-bbf0-c4eb90eb01f1":"Url"},"items":{"total":1,"files":0,"slas":[]},"sequence":3,"tags":{"team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9a13-7000-b2a6-0516bbeda403/', 'audit-event', '0000000000000000003', 145064057271248359, 1, '{"eventId":"01a2216c-9b0e-7000-9be3-f9c3e69c2881","type":"CASE_UPDATED","performedTime":"2026-11-28T09:11:35.433541Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T09:11:35.433541Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:11:35.195829Z"},"newValue":{"stringValue":"2026-11-28T09:11:35.433541Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Other', 629343939963622190, 1, '{"holder":"01a2216c-9f90-7000-b261-ab80f0163ed2"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'claim', 'field/name/Text', 6169390549761060665, 1, '{"holder":"01a2216c-a012-7000-9c85-d852d677dc2b"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'claim', 'field/name/Number', 8097907223563046528, 1, '{"holder":"01a2216c-a146-7000-a673-6e1adedd7a5e"}'),
	('000000000000', 'us-east-1', '', 'domain', '01a2216c-9f90-7000-b261-ab80f0163ed2', 6125119462673995536, 1, '{"name":"Other","createdTime":"2026-11-28T09:11:36.592450Z","provisionedTime":"2026-11-28T09:11:36.592450Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'client-token-expiry', '2026-11-28T09:11:39.424476Z-token-0', 1375915877281960765, 1, '{"token":"token-0","createdTime":"2026-11-28T09:11:39.424476Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/case/01a2216c-aa9e-7000-a0ed-349768f07349/', 'audit-event', '0000000000000000001', 1375915877281960765, 1, '{"eventId":"01a2216c-aab0-7000-8867-8adc978d675c","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:39.424476Z","fields":[{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-aa9e-7000-a0ed-349768f07349"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:39.424476Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:39.424476Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"62794834"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T0"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'client-token', 'token-1', 8335032677029385253, 1, '{"caseId":"01a2216c-aeaa-7000-aee5-6713cda1fc72","fingerprint":"ead9646b3d6acf9bbabadb5b151b6aa78b6bb72fe56dcacc478990768bf4784c","createdTime":"2026-11-28T09:11:40.465674Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'client-token-expiry', '2026-11-28T09:11:40.465674Z-token-1', 8335032677029385253, 1, '{"token":"token-1","createdTime":"2026-11-28T09:11:40.465674Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/case/01a2216c-aeaa-7000-aee5-6713cda1fc72/', 'audit-event', '0000000000000000001', 8335032677029385253, 1, '{"eventId":"01a2216c-aeb8-7000-9acb-1c3e20b9882b","type":"CASE_CREATED","performedTime":"2026-11-28T09:11:40.465674Z","fields":[{"eventFieldId":"01a2216c-a012-7000-9c85-d852d677dc2b","newValue":{"stringValue":"ké_"}},{"eventFieldId":"01a2216c-a146-7000-a673-6e1adedd7a5e","newValue":{"doubleValue":1.5}},{"eventFieldId":"01a2216c-a1d8-7000-b08d-e0a0d86521a0","newValue":{"booleanValue":false}},{"eventFieldId":"01a2216c-a452-7000-b603-49503a2d395d","newValue":{"stringValue":"https://k.example/%C3%9F"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a2216c-aeaa-7000-aee5-6713cda1fc72"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:11:40.465674Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:11:40.465674Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"52457414"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T1 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'case', '01a2216c-aeaa-7000-aee5-6713cda1fc72', 8962454450501008608, 3, '{"templateId":"01a2216c-a7f0-7000-a637-8d27c4bda02c","clientToken":"token-1","fields":{"status":{"stringValue":"open"},"created_datetime":{"stringValue":"2026-11-28T09:11:40.465674Z"},"reference_number":{"stringValue":"52457414"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a2216c-a452-7000-b603-49503a2d395d":{"stringValue":"https://k.example/%C3%9F"},"01a2216c-a1d8-7000-b08d-e0a0d86521a0":{"booleanValue":false},"case_id":{"stringValue":"01a2216c-aeaa-7000-aee5-6713cda1fc72"},"01a2216c-a146-7000-a673-6e1adedd7a5e":{"doubleValue":1.0},"last_updated_datetime":{"stringValue":"2026-11-28T09:11:40.962689Z"},"01a2216c-a012-7000-9c85-d852d677dc2b":{"stringValue":"ké_"},"title":{"stringValue":"T1 "}},"stringTypes":{"01a2216c-a452-7000-b603-49503a2d395d":"Url"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/case/01a2216c-aa9e-7000-a0ed-349768f07349/', 'audit-event', '0000000000000000002', 4341472352772060667, 1, '{"eventId":"01a2216c-ac1e-7001-b150-7603d818a87f","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:11:39.806543Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/case/01a2216c-aa9e-7000-a0ed-349768f07349/', 'related-item', '01a2216c-ac1e-7000-95d7-b1d96c8f4256', 4341472352772060667, 1, '{"caseId":"01a2216c-aa9e-7000-a0ed-349768f07349","content":{"comment":{"body":"k ","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:11:39.806543Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/case/01a2216c-aeaa-7000-aee5-6713cda1fc72/', 'audit-event', '0000000000000000002', 8962454450501008608, 1, '{"eventId":"01a2216c-b0ab-7000-a09c-e3318fc1c589","type":"CASE_UPDATED","performedTime":"2026-11-28T09:11:40.962689Z","fields":[{"eventFieldId":"01a2216c-a146-7000-a673-6e1adedd7a5e","oldValue":{"doubleValue":1.5},"newValue":{"doubleValue":1.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:11:40.465674Z"},"newValue":{"stringValue":"2026-11-28T09:11:40.962689Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}');


--
-- Data for Name: rate_bucket; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rate_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rate_node VALUES
	('de681549-377e-4bb5-9d7c-af8ca04e138e', '2026-11-28 09:11:42.061537+00');


--
-- Data for Name: searchable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.searchable VALUES
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-7dda-7000-9422-af72777aec6f', 'domain/case', -7637810859507655318, '{-1786923492,-357476464,2006229840,164817942,111822115,1690698984,777493765,-1041178749,1087478981,456175333,-1037999916,-1891706648,-1091319158,-982029397,-1688864568,1189559065,1644591352}', 77012035, '{}', '￿t0', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-7dda-7000-9422-af72777aec6f￿01m8gprzete00988nfe9vqnv3f￿6a1f￿98900938￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9ac00178d4c0', 'm800000006b0a9ac00178d4c0', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2216c-7dda-7000-9422-af72777aec6f', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gprzete00988nfe9vqnv3f', 't98900938', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-7dda-7000-9422-af72777aec6f/', 'related-item', '01a2216c-83a3-7000-8917-a7123f6bf28c', 'domain/case/related-item', 136990630855611524, '{1155610541}', -242223506, '{}', '', '', 'm800000006b0a9ac1135acdb0', 'l01a2216c-7dda-7000-9422-af72777aec6f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-85bb-7000-bf6f-16464d031194', 'domain/case', -7637810859507655318, '{-1786923492,-630673877,1644709547,2006229840,164817942,-186847365,-1606605350,-825513854,111822115,-1038694497,198878835,1558724583,-475646441,-1278601096,-1041178749,-1268006594,-1037999916,-1891706648,487779141,-1566575385,-1688864568,-1951247825,-747903659}', 77012035, '{}', '￿k￿https://k.example/%c3%9f￿t1 ￿k_''🦊', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-85bb-7000-bf6f-16464d031194￿01m8gps1dve00byvrp8s6g64cm￿68957613￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9ac22f7d64f8', 'm800000006b0a9ac205f07648', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lkiwi', 'f1', 'l', 'f1', 'l', NULL, NULL, NULL, NULL, NULL, NULL, 't01a2216c-85bb-7000-bf6f-16464d031194', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps1dve00byvrp8s6g64cm', 't68957613', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', 'tk_''🦊', 'thttps://k.example/%c3%9f', 'tk', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-8bdc-7000-8b10-0c97145cd436', 'domain/case', -7637810859507655318, '{-1786923492,2006229840,164817942,1326711325,111822115,-60442673,-679989325,1550796963,-1902205485,-1344564778,-475646441,-1472580853,-1041178749,-1037999916,162345147,-1891706648,-428204640,-1183642744,-1688864568,-1299053969,-1053554230}', 77012035, '{}', '￿k_￿t2 ', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-8bdc-7000-8b10-0c97145cd436￿01m8gps2ywe008p40cjwa5sn1p￿6a1f￿91772846￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9ac400f39b48', 'm800000006b0a9ac32a6f57a0', NULL, 'lclosed', 'tt2 ', 'nbff0000000000000', 'm800000006b0a9ac400f39b48', NULL, NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2216c-8bdc-7000-8b10-0c97145cd436', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps2ywe008p40cjwa5sn1p', 't91772846', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', NULL, NULL, 'tk_', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-8f8b-7000-97a6-43a7067f297b', 'domain/case', -7637810859507655318, '{338424361,2006229840,164817942,-2005463567,1326711325,111822115,1985730322,1550796963,-1344564778,-1891706648,1938883848,-1688864568,-1951247825,-1786923492,-2147104796,1909936511,198878835,-475646441,-1041178749,-1037999916,-1566575385,-1698276806,2077039280,-747903659,-1407775639,-1953999433}', 77012035, '{}', '￿https://k.example/%c3%9f￿t3 ￿kkoé', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-8f8b-7000-97a6-43a7067f297b￿01m8gps3wbe009f9j3mw37yabv￿52238867￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9ac41d7a6ad0', 'm800000006b0a9ac41d7a6ad0', NULL, 'lopen', 'tt3 ', NULL, NULL, 'm8000000069b4a4ff3b9ac618', NULL, NULL, NULL, NULL, 'lplum', NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, NULL, NULL, 't01a2216c-8f8b-7000-97a6-43a7067f297b', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps3wbe009f9j3mw37yabv', 't52238867', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', 'tkkoé', 'thttps://k.example/%c3%9f', NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-8f8b-7000-97a6-43a7067f297b/', 'related-item', '01a2216c-8fa4-7000-9cbd-59f1db5bd143', 'domain/case/related-item', 136990630855611524, '{816258553}', -242223506, '{}', '', '', 'm800000006b0a9ac41ec83408', 'l01a2216c-8f8b-7000-97a6-43a7067f297b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-8fb6-7000-8b06-885e67b8582b', 'domain/case', -7637810859507655318, '{-1786923492,1701336169,-1977612542,2016442834,1009973329,2006229840,164817942,111822115,1969184373,206205952,206391522,-475646441,-1041178749,-1650023022,-1641196039,1909309497,-1037999916,-1891706648,-1688864568}', 77012035, '{}', '￿kßß ￿t4 k_￿k', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-8fb6-7000-8b06-885e67b8582b￿01m8gps3xpe008p1m8bskvgp1b￿28130208￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9ac4201fb588', 'm800000006b0a9ac4201fb588', NULL, 'lopen', 'tt4 k_', NULL, NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, 't01a2216c-8fb6-7000-8b06-885e67b8582b', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps3xpe008p1m8bskvgp1b', 't28130208', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', 'tk', NULL, 'tkßß ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-9143-7000-8acc-6e550b91ffc2', 'domain/case', -7637810859507655318, '{-695950588,-1786923492,444770563,1644709547,2006229840,164817942,-358747749,-1221349989,111822115,565718934,1551834383,-475646441,-1041178749,415961246,-1428813085,-1037999916,-387739083,-1891706648,-1889497990,-1688864568,1338537335,-1004379395}', 77012035, '{}', '￿kss%k''￿t5 🦊￿ké_σkiwi', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-9143-7000-8acc-6e550b91ffc2￿01m8gps4a3e008nk3eam5s3zy2￿6a1f￿98729745￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9ac50a446330', 'm800000006b0a9ac43907d2b0', NULL, 'lopen', 'tt5 🦊', 'nc014000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, NULL, NULL, 't01a2216c-9143-7000-8acc-6e550b91ffc2', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps4a3e008nk3eam5s3zy2', 't98729745', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', 'tké_σkiwi', NULL, 'tkss%k''', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-9722-7000-a589-bbfb71ef9015', 'domain/case', -7637810859507655318, '{-469610526,-1786923492,276751551,444770563,2006229840,553755237,164817942,-189077316,1326711325,111822115,-946900570,1592497858,1090274455,1550796963,-1344564778,-1041178749,-1037999916,-1891706648,1361589023,1393059760,-56100899,-1688864568,2079352463}', 77012035, '{}', '￿kkgrossgro￿t9 ￿ké%kİ', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-9722-7000-a589-bbfb71ef9015￿01m8gps5s2e00ab2dvzdryz40n￿6a1f￿97944900￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9ac62e877fc0', 'm800000006b0a9ac61b170730', NULL, 'lopen', 'tt9 ', 'nc022000000000000', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2216c-9722-7000-a589-bbfb71ef9015', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps5s2e00ab2dvzdryz40n', 't97944900', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', 'tké%kİ', NULL, 'tkkgrossgro', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-99d2-7000-8757-7aa716b9beaa', 'domain/case', -7637810859507655318, '{2006229840,-201451846,164817942,-1530634431,1399008170,1326711325,111822115,1550796963,-1344564778,-861380100,1076337074,-1891706648,-963222260,-1212535391,-1688864568,-1951247825,-1582833977,-1786923492,-1815513939,198878835,-475646441,-1041178749,925776477,1768381331,-1037999916,-1566575385,1385202925,-747903659}', 77012035, '{}', '￿kkoİ￿https://k.example/%c3%9f￿t11 σ￿kkiwiékiwi', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-99d2-7000-8757-7aa716b9beaa￿01m8gps6eje008envtmwbbkfna￿10182850￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9ac70789a060', 'm800000006b0a9ac70789a060', NULL, 'lopen', 'tt11 σ', 'n81a56e1fc2f8f359', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f0', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, 't01a2216c-99d2-7000-8757-7aa716b9beaa', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps6eje008envtmwbbkfna', 't10182850', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', 'tkkiwiékiwi', 'thttps://k.example/%c3%9f', 'tkkoİ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9a13-7000-b2a6-0516bbeda403/', 'related-item', '01a2216c-9a93-7000-809d-9e2cdd0821eb', 'domain/case/related-item', 136990630855611524, '{1461673641}', -242223506, '{}', '', '', 'm800000006b0a9ac712d10828', 'l01a2216c-9a13-7000-b2a6-0516bbeda403', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'case', '01a2216c-aa9e-7000-a0ed-349768f07349', 'domain/case', -1789718836974030898, '{1718141961,-1474045402,84514048,-579606787,1252538630,1061634935,-27761079,-1895103874,266090153,1194445673,1191412826,1665795504,-105815733,-1858194110,-1386126209,-350575579,-862034591}', 77012035, '{}', '￿t0', '￿01a2216c-a7f0-7000-a637-8d27c4bda02c￿01a2216c-aa9e-7000-a0ed-349768f07349￿01m8gpsamye00a1v9mjxmf0wt9￿62794834￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9acb194cfd60', 'm800000006b0a9acb194cfd60', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2216c-aa9e-7000-a0ed-349768f07349', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gpsamye00a1v9mjxmf0wt9', 't62794834', 'l01a2216c-a7f0-7000-a637-8d27c4bda02c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/', 'case', '01a2216c-aeaa-7000-aee5-6713cda1fc72', 'domain/case', -1789718836974030898, '{-34243339,-461187902,1718141961,-1474045402,868666080,376687001,-1890140006,-579606787,1252538630,244370654,-1543875435,1061634935,171280356,-634455334,1194445673,-39586949,1261078294,-1312006000,550036468,-350575579,1719526786,-1402584967,-862034591}', 77012035, '{}', '￿t1 ￿ké_￿https://k.example/%c3%9f', '￿01a2216c-a7f0-7000-a637-8d27c4bda02c￿01a2216c-aeaa-7000-aee5-6713cda1fc72￿01m8gpsbnae00axsb72f6t3z3j￿52457414￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9acc396177e8', 'm800000006b0a9acc1bc19f10', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2216c-aeaa-7000-aee5-6713cda1fc72', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gpsbnae00axsb72f6t3z3j', 't52457414', 'l01a2216c-a7f0-7000-a637-8d27c4bda02c', 'tké_', 'thttps://k.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-94a6-7000-8597-695d9a3e1703', 'domain/case', -7637810859507655318, '{-1786923492,-702376384,-1042304195,2039536979,2006229840,164817942,-619841847,1326711325,111822115,1550796963,-1614779732,-1234799318,-1344564778,-475646441,-1041178749,-16399914,-1037999916,-1285724021,-1891706648,-1411986068,-1688864568}', 77012035, '{}', '￿k￿t7 ', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-94a6-7000-8597-695d9a3e1703￿01m8gps556e008b5v9bpd3w5r3￿28480261￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9ac603b28880', 'm800000006b0a9ac5304bc118', NULL, 'lclosed', 'tt7 ', 'n400fffffffffffff', 'm800000006b0a9ac603b28880', 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, 'f1', 'l', 'f1', 'lred', 'f1', 'lred', NULL, NULL, 't01a2216c-94a6-7000-8597-695d9a3e1703', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps556e008b5v9bpd3w5r3', 't28480261', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', NULL, NULL, 'tk', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-95e2-7000-a911-6f8f7709a9a3', 'domain/case', -7637810859507655318, '{-114264336,-1786923492,2006229840,164817942,111822115,198878835,-1298929026,-1265278459,66208672,-1041178749,-1515831182,2147435178,-1037999916,-1891706648,-656215115,-1566575385,-1302925011,-1991441135,-1688864568,-1951247825,1773020819,-747903659}', 77012035, '{}', '￿https://o.example/%c3%9f￿t8 %', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-95e2-7000-a911-6f8f7709a9a3￿01m8gps5f2e00aj4bfhxvgkad3￿14091713￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9ac60738b1a0', 'm800000006b0a9ac60738b1a0', NULL, 'lopen', 'tt8 %', 'n8000000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2216c-95e2-7000-a911-6f8f7709a9a3', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps5f2e00aj4bfhxvgkad3', 't14091713', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', NULL, 'thttps://o.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/case/01a2216c-9722-7000-a589-bbfb71ef9015/', 'related-item', '01a2216c-9816-7000-8736-82db1262d3aa', 'domain/case/related-item', 136990630855611524, '{856035700}', -242223506, '{}', '', '', 'm800000006b0a9ac6286dee08', 'l01a2216c-9722-7000-a589-bbfb71ef9015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-99a9-7000-b863-6f923a50ed43', 'domain/case', -7637810859507655318, '{-1312298778,-1786923492,2006229840,164817942,-1593418688,-2146581494,111822115,-1489606532,-2126097204,-1041178749,-1394304841,-1037999916,-1854376946,-1008376173,-1891706648,2080697436,105456209,-706845020,-1688864568,-1714897387,155240349,751123576}', 77012035, '{}', '￿t10 koss￿kgross''', '￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-99a9-7000-b863-6f923a50ed43￿01m8gps6d9e00bgrvfj8x51va3￿02927048￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3￿', 'm800000006b0a9ac704fa6de8', 'm800000006b0a9ac704fa6de8', NULL, 'lopen', 'tt10 koss', 'nffefffffffffffff', NULL, 'm7ffffff1886e090000000000', NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, NULL, NULL, 't01a2216c-99a9-7000-b863-6f923a50ed43', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps6d9e00bgrvfj8x51va3', 't02927048', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', 'tkgross''', NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-6872-7000-bd0f-456aecf69d80/', 'case', '01a2216c-9a13-7000-b2a6-0516bbeda403', 'domain/case', -7637810859507655318, '{-206988183,2006229840,164817942,1326711325,111822115,1550796963,-1344564778,-1891706648,-656215115,-152578181,-1688864568,-1951247825,-1080503624,-406437785,-1786923492,2024488654,198878835,785423098,1824715954,-1041178749,273917536,1156083228,-1037999916,-1845636280,-1566575385,-1930252529,-747903659}', 77012035, '{}', '￿kσgrokσ￿https://o.example/%c3%9f￿t12 okgrokiwi', '￿01019182￿01a2216c-78cb-7000-a68b-3c659d3d2a3a￿01a2216c-9a13-7000-b2a6-0516bbeda403￿01m8gps6gke00b59g52txyv903￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9ac719d74f88', 'm800000006b0a9ac70bac1d08', NULL, 'lclosed', 'tt12 okgrokiwi', 'nbff8000000000000', 'm800000006b0a9ac719d74f88', NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, 't01a2216c-9a13-7000-b2a6-0516bbeda403', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gps6gke00b59g52txyv903', 't01019182', 'l01a2216c-78cb-7000-a68b-3c659d3d2a3a', NULL, 'thttps://o.example/%c3%9f', 'tkσgrokσ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2216c-9f90-7000-b261-ab80f0163ed2/case/01a2216c-aa9e-7000-a0ed-349768f07349/', 'related-item', '01a2216c-ac1e-7000-95d7-b1d96c8f4256', 'domain/case/related-item', -4792641967472070887, '{-657379700}', -242223506, '{}', '', '', 'm800000006b0a9acb3012de98', 'l01a2216c-aa9e-7000-a0ed-349768f07349', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: searchable_kind; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: slot; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.slot VALUES
	(-7637810859507655318, 'case_id', 1, 3),
	(-7637810859507655318, 'customer_id', 2, 3),
	(-7637810859507655318, 'reference_id', 3, 3),
	(-7637810859507655318, 'reference_number', 4, 3),
	(-7637810859507655318, 'template/id', 5, 3),
	(136990630855611524, 'item/type', 1, 2),
	(-7637810859507655318, '01a2216c-6c9b-7000-ae16-aee6781eda22', 6, 3),
	(-7637810859507655318, '01a2216c-70b0-7000-9480-9d1c57e196c5', 7, 2),
	(-7637810859507655318, '01a2216c-71c9-7000-a40c-b62e51c095b3', 8, 2),
	(-7637810859507655318, '01a2216c-7232-7000-bbf0-c4eb90eb01f1', 9, 3),
	(-7637810859507655318, '01a2216c-753f-7000-ba40-07f9a99960a3', 10, 3),
	(-7637810859507655318, 'lower-tag-key/team', 11, 2),
	(-7637810859507655318, 'lower-tag-value/team', 12, 2),
	(-7637810859507655318, 'tag-key/Team', 13, 2),
	(-7637810859507655318, 'tag-value/Team', 14, 2),
	(-7637810859507655318, '01a2216c-6e93-7000-b604-ac6a2549ceb3', 15, 1),
	(-7637810859507655318, '01a2216c-730b-7000-9a4f-f190b5256754', 16, 3),
	(-7637810859507655318, 'last_closed_datetime', 17, 1),
	(-7637810859507655318, '01a2216c-7167-7000-b899-ae7574e8f850', 18, 1),
	(-7637810859507655318, 'tag-key/a/b', 19, 2),
	(-7637810859507655318, 'tag-value/a/b', 20, 2),
	(-7637810859507655318, 'tag-key/team', 21, 2),
	(-7637810859507655318, 'tag-value/team', 22, 2),
	(-1789718836974030898, 'case_id', 1, 3),
	(-1789718836974030898, 'customer_id', 2, 3),
	(-1789718836974030898, 'reference_id', 3, 3),
	(-1789718836974030898, 'reference_number', 4, 3),
	(-1789718836974030898, 'template/id', 5, 3),
	(-4792641967472070887, 'item/type', 1, 2),
	(-1789718836974030898, '01a2216c-a012-7000-9c85-d852d677dc2b', 6, 3),
	(-1789718836974030898, '01a2216c-a146-7000-a673-6e1adedd7a5e', 7, 1),
	(-1789718836974030898, '01a2216c-a1d8-7000-b08d-e0a0d86521a0', 8, 2),
	(-1789718836974030898, '01a2216c-a452-7000-b603-49503a2d395d', 9, 3);


--
-- Data for Name: total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.total VALUES
	('000000000000', 'related-item', 136990630855611524, '', 86, -1),
	('000000000000', 'case', -7637810859507655318, 'lclosed', 101, 2),
	('000000000000', 'related-item', 136990630855611524, '', 85, 2),
	('000000000000', 'related-item', 136990630855611524, '', 101, 3),
	('000000000000', 'case', -7637810859507655318, 'lclosed', 85, 1),
	('000000000000', 'case', -7637810859507655318, 'lopen', 85, 8),
	('000000000000', 'case', -7637810859507655318, 'lopen', 101, 3),
	('000000000000', 'case', -7637810859507655318, '', 86, -2),
	('000000000000', 'related-item', -4792641967472070887, '', 85, 1),
	('000000000000', 'case', -1789718836974030898, 'lopen', 101, 2);


--
-- Data for Name: word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.word VALUES
	(-8124818182985863209, '{1153983058,1674734153}'),
	(-4687180093001729222, '{-213952680,-655164050}'),
	(-4458175691795151806, '{-1162396587,-604502634}'),
	(-1535349717803014870, '{1384675288,-774190742,-1267025974,1820379745,-353048779,393496087,1058502275,-1182349539,-1797108868,1244566784}'),
	(707887673218068822, '{1752415347,410389302,1290670319,-898552781,1801630694,1182380220,-1697179567,271208045,190335830,-666907343,-371117202,1670890887,1043843684,-904616511,1272973237,358089615,956913425,1054736132,1153983058,1454233398,1497971413,1878907616,-790693888,1738373885,1007933171,-2143197216,-1345258319,691743193,1165620506,2113559646,1497910944,-989690837,-1320347225,872909228,1150797689,-1762283772,-918884407,480204395,-1405488433,1221238460,403588342,-996366624,192799041,12710844,-593258531}'),
	(3339310297325609261, '{-364632896,1363811788,-2126316764,1127682704,1997097857,82585061,1695270881,380083436,-1624110023,-985914799,-1100515702,1399010348,220167184,-1440428490,-2071490347,829317884,-2051788160,1431422151,1371413990,-1448965030,-1163794150,-1662180813,-2132784162,-1946734615}'),
	(4670686662495054479, '{2005993888,-1108778758}'),
	(5109117281768671853, '{-590997534,188877013,1730118262,1182761604,-1163794150,797356426}'),
	(8616691554898636115, '{-228995269,-235031000,-1734076047,551293812,-310547756,1926723100}'),
	(-6900317433792094899, '{1615828333,-1457349323}'),
	(-6728390044380263476, '{-638031044,848498074,-220041944,-1549400212,-1826880144}'),
	(-5491549888426604511, '{-1615302612,-2133310228,-702157758,-1092796107,107432013,335298615}'),
	(-4461158891702435649, '{1304967401,-113033824}'),
	(-802503319131001506, '{-1576158483,-25091757,1587311695,1710154237,884161621,527105965,1612162222,-1583473291,2017773208,1823561903}'),
	(854178092579969654, '{701996351,2055284809,-344706454}'),
	(2094995462400816230, '{1840682804,252337673,1661194244,259609726,1995310534,1997097857,-95256488,380083436,1399010348,-1066973464,-1440428490,1700690410,1534349888,1909286297,1359790553,292463161,1371413990,-551680378,1905710031,-1804383766,1716134294,1536226638,-125446470,2128105127}'),
	(-6324686601066502898, '{-601657181,-1993848458}'),
	(-5083706874940736727, '{-1882320488,335302295}'),
	(-4524980960560027683, '{1426028493,-966007457,1023682928,921752581,931623471,-1975425601}'),
	(-2920531910767855828, '{-365021282,754046037,-298281443,-318696092,-1666512340,1997097857,1356309534,-784114583,380083436,-1739030029,2005936380,1399010348,364294950,-159473457,-1440428490,373969279,767714869,1371413990,313422262,-692886901,1905710031,387936197,521763011,337413415}'),
	(-259599302904119681, '{-1383306372,1963860254,366830845,-1116543968,2000807381,1703707594,-1939915198,-57200070,-2072550727,762792536}'),
	(-8613400429394682385, '{-155030681,-1273509967,220922445,-1170045499,1997097857,-364048537,380083436,-665493992,2102566844,530406483,1399010348,-1440428490,1150753024,1371413990,59835817,-2026971914,1905710031,-262597664,-1163794150,632285170,1588334994,1036508633,-819913377,1075587267}'),
	(-6046350326751630987, '{122271435,-1505793796,966458127,-528946530,507142732,1678680308,-579476802,-1381969925,1044291139,-1068233413}'),
	(1453521563005897670, '{-2024581775,1921156825}'),
	(8203114853759538562, '{-262792699,385558388}'),
	(8528646793404134667, '{-1127176351,35630306}'),
	(8920815784386118910, '{-669563724,-971619984,-756167547,81760579,-1033387781,-1159372021}'),
	(-8493781191321072088, '{-1540798100,1997097857,-903754359,824855491,-784114583,1136839560,380083436,840575734,2005936380,-1986882818,1399010348,363054124,1317066321,-1679096166,-1440428490,861948372,1371413990,-1961685461,710689604,1905710031,-590724304,1075587267,1666288686}'),
	(885647823010749100, '{-1965588704,1226313285}'),
	(886444839365260977, '{-194235395,-1944828170,1134406846,580554527,-2109611285,-2130191524}'),
	(4337802420963983967, '{-769016583,537897839,-1417852129,-1252260290,-1487567684,-1905862401,-1064580542,-1211579070,-1619473948,-198405583}'),
	(8200421848700005487, '{-1785576291}'),
	(8660556030496402370, '{-714551189,-1535337014}'),
	(-6136705468812025095, '{-1932984647,-1668249422,639217851,-427144791,473014628,272544585,1973661434,-1645915073,258672112,-14910926}'),
	(-5245658259085098269, '{1362214099}'),
	(-4313776650477574624, '{-412324147,-705544331,-1474449510,-1969893262,1997097857,1603899025,380083436,-1133652826,1792867799,2005936380,1398985806,1399010348,-1440428490,-816277428,-2126041646,1371413990,1905710031,-980130738,-965212446,2088417921,-1778739322,308421854,-184727584,-879230618}'),
	(-1665326678294510889, '{833488077,841797272,507142732,-1091081537,-166399042,1290028729}'),
	(-1540809846167139334, '{1343065796,-1129630926}'),
	(1786539952066296141, '{-734099394,-652834012}'),
	(6665077924366442257, '{-1588431008,-1978232672,912950039}'),
	(-7593668554274544629, '{245437312,2065209853,1396956676,-275472804,2028928726,-787536621,-1970621322,441033333,1356892686,33105158}'),
	(-5098946004680146565, '{-1669394514,-1588431008,-1978232672,142221826}'),
	(-4429997133889886742, '{1057068833,-680869367,1997097857,1674047919,380083436,580396243,2005936380,-911845654,-1062118660,1399010348,215000799,-1440428490,1371413990,1905710031,-170426034,-1057114332,-1561798478,-1050838457,2088417921,902991145,1736865850,-1493711477,376267890,-1726442137}'),
	(541652834189290836, '{-1452613190,-1455430180,-677214860,362248608,1223200675,1823561903}'),
	(3026130246323377114, '{1050511386,-1867902991}'),
	(5347116443241292923, '{1412637186,1781748316}'),
	(-5522142621669163293, '{-1369011294,-1879992901}'),
	(-4476662426642174418, '{-569865878,417874395,853311432,362248608,-102033796,-1975425601}'),
	(-3016683596252229183, '{1789343221,1048923185,2102949070,2020778570,2143113013,127161116,1860387545,142430998,1164477091,-1778739322}'),
	(-70437091966647848, '{1044799366,407089857,1439370665,-1081215799,1012603196,1997097857,417879426,380083436,2005936380,-742668713,-939528398,1399010348,-1440428490,-73006987,1074956903,-1488220034,2041247167,720519844,1326305690,1371413990,1905710031,1341311147,71653758,-162908460}'),
	(8759744625771930398, '{-1961435290,-2064504735}'),
	(-8553174542590291562, '{2000773772,1213683800}'),
	(-6510445349072854287, '{2071229254,1500477901,645815929,-287752431,931623471,1955573587}'),
	(-5596020310546224505, '{407089857,-1103093502,-240995420,1306603206,326607135,1997097857,-652112279,380083436,73707983,-2029069723,368482490,1399010348,-392513334,-2085735394,-1944510776,-1326366880,-1440428490,-1110489381,1371413990,2116888917,-960617402,1905710031,184543684,1650482206}'),
	(284364084800727873, '{358118520,-1219911000,457485909,421201017,-1373381945,1155048638,127161116,84742033,-1275088174,1041511498}'),
	(7615066433987281002, '{1390018732,456640204}'),
	(-4066906978942351335, '{-134531589,18589999,1845430841,-1065408299,1182761604,124843100}'),
	(2378360635183388549, '{-125021623,-1411841730}'),
	(4682693129637955891, '{1744774958,94513318,-926330688,1799543241,117728584,-1604074610,1772825893}'),
	(5983146112753426962, '{869344373,-1528146337,1192484683,-878200577,771714228,1033307643,816404389,852390752,1572375911,-1668593404}'),
	(6839726222539147709, '{260884542,1025505648}'),
	(8930750827747920595, '{407089857,-2041180139,1306603206,1997097857,-1130609579,1978807576,380083436,368482490,1402243896,498641846,1399010348,-1612241240,-825009757,1828498668,973602006,-1440428490,265991823,1883628211,1371413990,1905710031,-1474541915,1501756152,-1465427972,422322000}'),
	(-9131517958584922577, '{991102641,-1729735805,-1246553260,1997097857,380083436,632724605,-1211901176,-1117678804,1157077946,1399010348,-1440428490,1814989564,-897875890,466015024,1371413990,849358328,572730971,1905710031,-487912270,-848107768,1716134294,164124468,-1721634916,-2135421882}'),
	(-6843681151006247171, '{1697125079}'),
	(-5988493691944462214, '{692501510,1341745000,-1954622308,491321885,-337739194,297524723}'),
	(-4330942684122333636, '{-2048249272,1454093401,-1116543968,1690238477,1415570138,-354919603,-945034158,-1832555575,1671559469,1495171456}'),
	(-3035876243230160691, '{-1960150249,-1275088174}'),
	(452930972769409640, '{1744774958,-1463348035}'),
	(666752222805823312, '{1744774958,94513318,117728584,-1604074610}'),
	(3226051196711969150, '{-1235327291,535697730}'),
	(-6798220165401935656, '{1921156825,881118319}'),
	(-6574024819629805949, '{1609144104,-1255020845,1126015774,-1729735805,468733013,1997097857,1921981735,541429100,380083436,932485,2005936380,-464024519,1399010348,1701955456,-1440428490,310384818,-1082843103,-195480564,1371413990,1905710031,-1328517110,-1703566801,-601527522,1919980399}'),
	(-3699599355202799048, '{-877592210}'),
	(-865229088753325915, '{-606916573,2036242524,1144179719,253114094,-1801303921,214807506}'),
	(3976179695923458539, '{-1669394514,-1588431008,876169482,-1978232672,142221826,1395823165}'),
	(4622832536084453713, '{254513642,-151931298}'),
	(5949401263528511216, '{-1136650736,2069654125,1527753801,-1202425197,1893751480,-730817160,1629985214,-1610130930,571570207,2017861209}'),
	(7595139984792174217, '{1314156356,-1212264053}'),
	(-8290371482645928325, '{470308426,-109380984,-1588431008,94513318,-1978232672,-1185447397,-1604074610}'),
	(-7926947460160476579, '{378527659}'),
	(-889007474806074302, '{1432459808,-672835135,-1729735805,672680351,1997097857,-1112438695,-95256488,380083436,1461384241,728131914,-1924579868,-285426702,1399010348,-571601471,466926981,-1440428490,-1855883595,1371413990,1905710031,-170426034,1630905103,380726411,1716134294,1464177433}'),
	(1176466859793914490, '{2036242524,1521931587,-1383036329,1634815990,253114094,2121897142}'),
	(3373366521311114810, '{-1013027732,182729201}'),
	(4965339657959639704, '{2069654125,-265922171,-1783091060,321240688,-1391919843,1400908821,1661708781,-812517254,-892741355,-1837689894}'),
	(7837095347551099979, '{939014011,-1374799014}'),
	(8695112560731838326, '{185031335,1717352455,-989682802,-1185447397,-1604074610}'),
	(-5082392564765646306, '{1500653408,-105951782,1098685051,1272966838,83674914}'),
	(-4587589095365541975, '{1891853527,565484321}'),
	(-1491532366544974923, '{-1139274614,636535828,312439753,-251481708,-1870221743,1446247722,-1949077671,44543850,773220952,930660582}'),
	(-1441210742655127590, '{2069120486}'),
	(-1065838956979066557, '{-282563022,1249190078}'),
	(844902300817927160, '{-1588431008,-1978232672,142221826,1375910474,2004872291,530685292}'),
	(6831614033323929919, '{-964974919,1291938117,-457044922,-1729735805,1997097857,-1982193390,336861309,380083436,2005936380,1500861784,1399010348,-1014756757,-674867305,-1440428490,1589949078,-710764298,1371413990,1905710031,655156309,-2039609740,-1499395846,-115611705,-953051379,-1746154923}'),
	(-8139409159141044424, '{-2083936213,-1102660654}'),
	(-7980882929689882353, '{2120601396,-1234445366,1617625855,1205173442,437139490,-408026222}'),
	(-6330976793615999426, '{1579556949,427895815,-1903849645,-1145238458,1148522152,-2048537365}'),
	(-3702410373891473009, '{-1227136946,-1097216763}'),
	(-119232925003115539, '{1926476451,518539659}'),
	(362985073637148281, '{-656645256,1009613768,336302798,2008436528,-953089225,-31243031,-984108323,1118153774,-597489234,-1097559642,1099055600,-298067480,-1419463663,913818496,-117777555,1487748181,-1160210431,1865276151,877687275,1372921806,34485235,402669757,1997098486,1407305694}'),
	(1142848508920978059, '{897949204,2074782440,10426410,-1101017990,399470905,-792299857,1015511209,-1357153163,-896961946}');
INSERT INTO public.word VALUES
	(4559687329518629805, '{-391315540,-158181805,-1256347938,2121557296,-624156988,-1562392425,177591837,-565998070,160272903,-488984239,1666604763,233455207,-678319969,1358198459,-1679741263,-337560848,1841193325,-1022155321,402424232,154194854,-1490578497,1213416651,1451287897,1328299184,-1097216763,-394342429,-1818128257,846196720,-985716641,-468649929,30063266,1525002189,695553500,1999404293,1547644308,919139748,812293574,1785075400,-1460727103,-1140739791,-905482498,1495691227,90306332,-861801058,-230962236}'),
	(7379363536631440162, '{-693840905,514637722}'),
	(-8118089508579637801, '{1948420416,-656645256,-1394681926,-1116826646,1009613768,949699646,248864531,1280373751,694643215,-31243031,360569459,1527958595,-298067480,-249871697,915709986,1173126074,913818496,106469775,-426558428,1487748181,-1160210431,-1934959536,-1011462259,719051552}'),
	(-6024056561349041964, '{-1598521384,-905590845,-1701698508,514637722,-949030185,701335684,273207154,1265741147,-1280671775,-776979985}'),
	(-2724964910036620834, '{486369419,-848815568}'),
	(735643531575340044, '{-284781482,1507434632,-1929973403,1593603130,-1544987755,-1796767094}'),
	(2362388643925317840, '{1061637628,1530573605,-1569044363}'),
	(3730892404836435703, '{797941310,1558218658,-756688291,784221415,2082619694}'),
	(5416290031891443990, '{-276284033,620781529}');


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
-- Name: slot slot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slot
    ADD CONSTRAINT slot_pkey PRIMARY KEY (place, name);


--
-- Name: slot slot_place_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slot
    ADD CONSTRAINT slot_place_number_key UNIQUE (place, number);


--
-- Name: total total_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.total
    ADD CONSTRAINT total_pkey PRIMARY KEY (account, place, label, lane);


--
-- Name: word word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word
    ADD CONSTRAINT word_pkey PRIMARY KEY (hash);


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


