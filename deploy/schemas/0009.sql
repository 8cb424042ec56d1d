-- 2026-11-28T12:33:34Z
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
	(0, 'lock', '2026-11-28 12:33:31.966308+00'),
	(1, '8fda601cb76187227bebe5f63a995491736043572021efae1518fb0e3d5176e4', '2026-11-28 12:33:31.967441+00'),
	(2, '1be81f0d1b48611094959c80e2c9481103fd51dac602ab3df90d6c0b52e8363a', '2026-11-28 12:33:31.987293+00'),
	(3, '0f273cd2b05993cba1a497f7a9eebd4f027f656b60bcdf9f9bc305e8e778b4d2', '2026-11-28 12:33:32.004668+00'),
	(4, 'a12a9ba3e0d8af3cd6bb6bfd863dd30278f854cc3156f6495bf3ca5a3075e282', '2026-11-28 12:33:32.016038+00'),
	(5, 'efa99f21a76dfc91aab21ed3540558793834058d8646769da6ca2b180f739fef', '2026-11-28 12:33:32.054618+00'),
	(6, 'c5ed4b4f176e0f78fede00beb57934e25735111b622c7746718479be7e06c658', '2026-11-28 12:33:32.071674+00'),
	(7, '9bda06dca63302956652d67d16c0dc60376cb0fe7ee984c1b3936103a77b0f6b', '2026-11-28 12:33:32.080036+00'),
	(8, 'f6ab7211d3ab10cf50fc59b0677f0bf006febb5939f6c61c6d1af5dc8553b0fc', '2026-11-28 12:33:32.089568+00'),
	(9, 'f0a77e39d196e4a4d78cce6f3e6d2e9aa5879e02cf7001fb2a35afde5f2e25b1', '2026-11-28 12:33:32.390227+00');


--
-- Data for Name: entity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Archive', 902903714785549708, 1, '{"holder":"01a22225-8004-7000-9196-1b36f4c3bed4"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'claim', 'field/name/Text', 6056143279874078612, 1, '{"holder":"01a22225-80ae-7000-bac9-c89e1bfec6c2"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'field', '01a22225-80ae-7000-bac9-c89e1bfec6c2', 6056143279874078612, 1, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T12:33:32.921978Z","lastModifiedTime":"2026-11-28T12:33:32.921978Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'field', '01a22225-819a-7000-9f7c-4b7b92b00d34', 3041017798008666841, 1, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T12:33:33.084401Z","lastModifiedTime":"2026-11-28T12:33:33.164549Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'revision', 'configuration', 5207984312795314803, 1, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'claim', 'field/name/Number', 2042423057672353834, 1, '{"holder":"01a22225-8152-7000-a282-89e6f693efab"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'field', '01a22225-8152-7000-a282-89e6f693efab', 2042423057672353834, 1, '{"name":"Number","type":"Number","options":[],"createdTime":"2026-11-28T12:33:33.029617Z","lastModifiedTime":"2026-11-28T12:33:33.029617Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'tally', 'field', 5207984312795314803, 1, '{"count":7}'),
	('000000000000', 'us-east-1', '', 'tally', 'domain', 4760714259545863187, 1, '{"count":2}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'claim', 'field/name/Boolean', 1966903224885914505, 1, '{"holder":"01a22225-817c-7000-b2ab-4de243f9f90e"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'field', '01a22225-817c-7000-b2ab-4de243f9f90e', 1966903224885914505, 1, '{"name":"Boolean","type":"Boolean","options":[],"createdTime":"2026-11-28T12:33:33.058528Z","lastModifiedTime":"2026-11-28T12:33:33.058528Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'claim', 'layout/name/Any', 1826342844402999823, 1, '{"holder":"01a22225-81f8-7000-b8a3-9baf05d3d4ab"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'layout', '01a22225-81f8-7000-b8a3-9baf05d3d4ab', 1826342844402999823, 1, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"01a22225-80ae-7000-bac9-c89e1bfec6c2"}]}}]}}},"createdTime":"2026-11-28T12:33:33.179306Z","lastModifiedTime":"2026-11-28T12:33:33.179306Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'claim', 'field/name/DateTime', 9106548678336112649, 1, '{"holder":"01a22225-818c-7000-a785-e8324b9347fe"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'field', '01a22225-818c-7000-a785-e8324b9347fe', 9106548678336112649, 1, '{"name":"DateTime","type":"DateTime","options":[],"createdTime":"2026-11-28T12:33:33.073552Z","lastModifiedTime":"2026-11-28T12:33:33.073552Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'tally', 'layout', 1826342844402999823, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'claim', 'field/name/SingleSelect', 7785547229720670606, 1, '{"holder":"01a22225-819a-7000-9f7c-4b7b92b00d34"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'claim', 'field/name/Text', 5793590881305582291, 1, '{"holder":"01a22225-8571-7000-a252-5dd85dd5efab"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'claim', 'template/name/Any', 7158456463415122832, 1, '{"holder":"01a22225-85b2-7000-965b-08b750dc367c"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'claim', 'field/name/Url', 674080902826685686, 1, '{"holder":"01a22225-81bf-7000-bb11-cc87f5590b38"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'field', '01a22225-81bf-7000-bb11-cc87f5590b38', 674080902826685686, 1, '{"name":"Url","type":"Url","options":[],"createdTime":"2026-11-28T12:33:33.122704Z","lastModifiedTime":"2026-11-28T12:33:33.122704Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'claim', 'template/name/Any', 5538877719454027086, 1, '{"holder":"01a22225-820d-7000-b105-3b2dc05182bd"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'template', '01a22225-820d-7000-b105-3b2dc05182bd', 5538877719454027086, 1, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"01a22225-81f8-7000-b8a3-9baf05d3d4ab"},"requiredFields":[],"status":"Active","rules":[],"tagPropagationConfigurations":[]},"createdTime":"2026-11-28T12:33:33.211204Z","lastModifiedTime":"2026-11-28T12:33:33.211204Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'claim', 'field/name/User', 5446535046852121287, 1, '{"holder":"01a22225-81c9-7000-897f-91aed8db76da"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'field', '01a22225-8571-7000-a252-5dd85dd5efab', 5793590881305582291, 1, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T12:33:34.066240Z","lastModifiedTime":"2026-11-28T12:33:34.066240Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'tally', 'template', 5538877719454027086, 1, '{"count":1}'),
	('000000000000', 'us-east-1', '', 'domain', '01a22225-8004-7000-9196-1b36f4c3bed4', 497825512083890038, 1, '{"name":"Archive","createdTime":"2026-11-28T12:33:32.680327Z","provisionedTime":"2026-11-28T12:33:32.680327Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'revision', 'configuration', 7940752482639679472, 1, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'tally', 'field', 7940752482639679472, 1, '{"count":7}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'field', '01a22225-81c9-7000-897f-91aed8db76da', 5446535046852121287, 1, '{"name":"User","type":"User","options":[],"createdTime":"2026-11-28T12:33:33.130550Z","lastModifiedTime":"2026-11-28T12:33:33.130550Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-824a-7000-9a9a-ba2c8f0c45ae/', 'audit-event', '0000000000000000002', 2678603743936258981, 1, '{"eventId":"01a22225-82f4-7000-91c4-24c2fbed9182","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T12:33:33.416842Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k gro"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-824a-7000-9a9a-ba2c8f0c45ae/', 'related-item', '01a22225-82f2-7000-89a9-f2723b73d7e0', 2678603743936258981, 1, '{"caseId":"01a22225-824a-7000-9a9a-ba2c8f0c45ae","content":{"comment":{"body":"k gro","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T12:33:33.416842Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8321-7000-9b4f-cd4f6cddf14e/', 'audit-event', '0000000000000000002', 8992350777428224531, 1, '{"eventId":"01a22225-8352-7000-8c56-76921223801d","type":"CASE_UPDATED","performedTime":"2026-11-28T12:33:33.520544Z","fields":[{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","oldValue":{"emptyValue":{}},"newValue":{"doubleValue":1.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T12:33:33.476913Z"},"newValue":{"stringValue":"2026-11-28T12:33:33.520544Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8363-7000-be0f-44c9902a777e/', 'audit-event', '0000000000000000002', 2027389013344600291, 1, '{"eventId":"01a22225-837b-7000-860d-c57e7c722a49","type":"CASE_UPDATED","performedTime":"2026-11-28T12:33:33.563289Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T12:33:33.563289Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T12:33:33.542349Z"},"newValue":{"stringValue":"2026-11-28T12:33:33.563289Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-8390-7000-ab9b-a732c182ba9c', 6612521923763792644, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-3","fields":{"reference_number":{"stringValue":"75687699"},"01a22225-81c9-7000-897f-91aed8db76da":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"01a22225-81bf-7000-bb11-cc87f5590b38":{"stringValue":"https://K.example/%C3%9F"},"status":{"stringValue":"open"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"title":{"stringValue":"T3 "},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.586258Z"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.586258Z"},"01a22225-818c-7000-a785-e8324b9347fe":{"stringValue":"2026-03-13T23:59:59.999999Z"},"01a22225-80ae-7000-bac9-c89e1bfec6c2":{"stringValue":"kkoé"},"01a22225-819a-7000-9f7c-4b7b92b00d34":{"stringValue":"plum"},"case_id":{"stringValue":"01a22225-8390-7000-ab9b-a732c182ba9c"}},"stringTypes":{"01a22225-818c-7000-a785-e8324b9347fe":"DateTime","01a22225-81bf-7000-bb11-cc87f5590b38":"Url","01a22225-819a-7000-9f7c-4b7b92b00d34":"SingleSelect"},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{"a/b":""}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8390-7000-ab9b-a732c182ba9c/', 'audit-event', '0000000000000000002', 6612521923763792644, 1, '{"eventId":"01a22225-83af-7001-80cb-8f5b1100a992","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T12:33:33.615296Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k %ßé"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8390-7000-ab9b-a732c182ba9c/', 'related-item', '01a22225-83af-7000-92f6-f949860a22b1', 6612521923763792644, 1, '{"caseId":"01a22225-8390-7000-ab9b-a732c182ba9c","content":{"comment":{"body":"k %ßé","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T12:33:33.615296Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-5', 5203594936313343811, 1, '{"caseId":"01a22225-83cb-7000-ac6e-2068cf233b45","fingerprint":"8f142cbbb4a1f4090e6aee2819144af09a5b3356bb6b47764647a18b726c6d01","createdTime":"2026-11-28T12:33:33.644601Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.644601Z-token-5', 5203594936313343811, 1, '{"token":"token-5","createdTime":"2026-11-28T12:33:33.644601Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-83cb-7000-ac6e-2068cf233b45', 8783311443553850011, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-5","fields":{"title":{"stringValue":"T5 🦊"},"status":{"stringValue":"open"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.644601Z"},"reference_number":{"stringValue":"07038118"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22225-81cf-7000-a3d6-0417df4dd467":{"stringValue":"kss%K''"},"01a22225-817c-7000-b2ab-4de243f9f90e":{"booleanValue":false},"01a22225-80ae-7000-bac9-c89e1bfec6c2":{"stringValue":"ké_ςkiwi"},"case_id":{"stringValue":"01a22225-83cb-7000-ac6e-2068cf233b45"},"01a22225-8152-7000-a282-89e6f693efab":{"doubleValue":5.0},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.661741Z"}},"stringTypes":{},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"a/b":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-0', 5705329072983983734, 1, '{"caseId":"01a22225-824a-7000-9a9a-ba2c8f0c45ae","fingerprint":"bee6c18b4e3a6e31a8525ced51dc133d6bcd6aadc581a0b4d587c32045761970","createdTime":"2026-11-28T12:33:33.262200Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.262200Z-token-0', 5705329072983983734, 1, '{"token":"token-0","createdTime":"2026-11-28T12:33:33.262200Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-824a-7000-9a9a-ba2c8f0c45ae/', 'audit-event', '0000000000000000001', 5705329072983983734, 1, '{"eventId":"01a22225-8267-7000-8d1d-a64712586fa5","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.262200Z","fields":[{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-824a-7000-9a9a-ba2c8f0c45ae"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.262200Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.262200Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"41211073"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T0"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-824a-7000-9a9a-ba2c8f0c45ae', 2678603743936258981, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-0","fields":{"title":{"stringValue":"T0"},"case_id":{"stringValue":"01a22225-824a-7000-9a9a-ba2c8f0c45ae"},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.262200Z"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.262200Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"open"},"reference_number":{"stringValue":"41211073"}},"stringTypes":{},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-1', 5417883873071450158, 1, '{"caseId":"01a22225-8321-7000-9b4f-cd4f6cddf14e","fingerprint":"2a2c185a475bb5b544b09ca9b7542bb30154650b11dee1ebff72747456a36a0d","createdTime":"2026-11-28T12:33:33.476913Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.476913Z-token-1', 5417883873071450158, 1, '{"token":"token-1","createdTime":"2026-11-28T12:33:33.476913Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-8321-7000-9b4f-cd4f6cddf14e', 8992350777428224531, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-1","fields":{"case_id":{"stringValue":"01a22225-8321-7000-9b4f-cd4f6cddf14e"},"status":{"stringValue":"open"},"01a22225-819a-7000-9f7c-4b7b92b00d34":{"stringValue":"kiwi"},"01a22225-81cf-7000-a3d6-0417df4dd467":{"stringValue":"k"},"reference_number":{"stringValue":"94036834"},"01a22225-8152-7000-a282-89e6f693efab":{"doubleValue":1.0},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22225-80ae-7000-bac9-c89e1bfec6c2":{"stringValue":"k_''🦊"},"01a22225-817c-7000-b2ab-4de243f9f90e":{"booleanValue":true},"01a22225-81bf-7000-bb11-cc87f5590b38":{"stringValue":"https://K.example/%C3%9F"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.476913Z"},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.520544Z"},"title":{"stringValue":"T1 "}},"stringTypes":{"01a22225-81bf-7000-bb11-cc87f5590b38":"Url","01a22225-819a-7000-9f7c-4b7b92b00d34":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"Team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'field', '01a22225-81cf-7000-a3d6-0417df4dd467', 5207984312795314803, 1, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T12:33:33.137999Z","lastModifiedTime":"2026-11-28T12:33:34.041987Z","deleted":true,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8321-7000-9b4f-cd4f6cddf14e/', 'audit-event', '0000000000000000001', 5417883873071450158, 1, '{"eventId":"01a22225-8326-7000-9d0b-2b939fd059ac","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.476913Z","fields":[{"eventFieldId":"01a22225-80ae-7000-bac9-c89e1bfec6c2","newValue":{"stringValue":"k_''🦊"}},{"eventFieldId":"01a22225-817c-7000-b2ab-4de243f9f90e","newValue":{"booleanValue":true}},{"eventFieldId":"01a22225-819a-7000-9f7c-4b7b92b00d34","newValue":{"stringValue":"kiwi"}},{"eventFieldId":"01a22225-81bf-7000-bb11-cc87f5590b38","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a22225-81cf-7000-a3d6-0417df4dd467","newValue":{"stringValue":"k"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-8321-7000-9b4f-cd4f6cddf14e"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.476913Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.476913Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"94036834"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T1 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-2', 2855799099367599358, 1, '{"caseId":"01a22225-8363-7000-be0f-44c9902a777e","fingerprint":"9dce0724e754c9123145882333471bb4f3ce3e0ee7216cb802fa2f0e0ce999c9","createdTime":"2026-11-28T12:33:33.542349Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.542349Z-token-2', 2855799099367599358, 1, '{"token":"token-2","createdTime":"2026-11-28T12:33:33.542349Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8363-7000-be0f-44c9902a777e/', 'audit-event', '0000000000000000001', 2855799099367599358, 1, '{"eventId":"01a22225-8367-7000-a400-24c6618302a3","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.542349Z","fields":[{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","newValue":{"doubleValue":1.0}},{"eventFieldId":"01a22225-819a-7000-9f7c-4b7b92b00d34","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a22225-81c9-7000-897f-91aed8db76da","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22225-81cf-7000-a3d6-0417df4dd467","newValue":{"stringValue":"k_"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-8363-7000-be0f-44c9902a777e"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.542349Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.542349Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"63255841"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T2 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-8363-7000-be0f-44c9902a777e', 2027389013344600291, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-2","fields":{"reference_number":{"stringValue":"63255841"},"01a22225-81c9-7000-897f-91aed8db76da":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"status":{"stringValue":"closed"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"last_closed_datetime":{"stringValue":"2026-11-28T12:33:33.563289Z"},"title":{"stringValue":"T2 "},"01a22225-819a-7000-9f7c-4b7b92b00d34":{"stringValue":"KIWI"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.542349Z"},"01a22225-8152-7000-a282-89e6f693efab":{"doubleValue":1.0},"01a22225-81cf-7000-a3d6-0417df4dd467":{"stringValue":"k_"},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.563289Z"},"case_id":{"stringValue":"01a22225-8363-7000-be0f-44c9902a777e"}},"stringTypes":{"01a22225-819a-7000-9f7c-4b7b92b00d34":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-3', 8465210068662322408, 1, '{"caseId":"01a22225-8390-7000-ab9b-a732c182ba9c","fingerprint":"db701cfc97f6e404ce58bacf875eae57f2f6443b616a303d4ad05f9483b892a8","createdTime":"2026-11-28T12:33:33.586258Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.586258Z-token-3', 8465210068662322408, 1, '{"token":"token-3","createdTime":"2026-11-28T12:33:33.586258Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8390-7000-ab9b-a732c182ba9c/', 'audit-event', '0000000000000000001', 8465210068662322408, 1, '{"eventId":"01a22225-8393-7000-a0fd-6fd293904ba7","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.586258Z","fields":[{"eventFieldId":"01a22225-80ae-7000-bac9-c89e1bfec6c2","newValue":{"stringValue":"kkoé"}},{"eventFieldId":"01a22225-818c-7000-a785-e8324b9347fe","newValue":{"stringValue":"2026-03-13T23:59:59.999999Z"}},{"eventFieldId":"01a22225-819a-7000-9f7c-4b7b92b00d34","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a22225-81bf-7000-bb11-cc87f5590b38","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a22225-81c9-7000-897f-91aed8db76da","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-8390-7000-ab9b-a732c182ba9c"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.586258Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.586258Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"75687699"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T3 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-83b6-7000-9532-f671f19372a0', 1876805089767513146, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-4","fields":{"reference_number":{"stringValue":"49762744"},"status":{"stringValue":"open"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22225-817c-7000-b2ab-4de243f9f90e":{"booleanValue":true},"title":{"stringValue":"T4 K_"},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.625566Z"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.625566Z"},"01a22225-81cf-7000-a3d6-0417df4dd467":{"stringValue":"kßß "},"01a22225-818c-7000-a785-e8324b9347fe":{"stringValue":"2026-03-14T00:00:00Z"},"01a22225-80ae-7000-bac9-c89e1bfec6c2":{"stringValue":"k"},"01a22225-819a-7000-9f7c-4b7b92b00d34":{"stringValue":"KIWI"},"case_id":{"stringValue":"01a22225-83b6-7000-9532-f671f19372a0"}},"stringTypes":{"01a22225-818c-7000-a785-e8324b9347fe":"DateTime","01a22225-819a-7000-9f7c-4b7b92b00d34":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-4', 1876805089767513146, 1, '{"caseId":"01a22225-83b6-7000-9532-f671f19372a0","fingerprint":"0f16fa2cb5cf3941849283881d4f166ceefbef7c89a794dce45f815ed169d472","createdTime":"2026-11-28T12:33:33.625566Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.625566Z-token-4', 1876805089767513146, 1, '{"token":"token-4","createdTime":"2026-11-28T12:33:33.625566Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-83b6-7000-9532-f671f19372a0/', 'audit-event', '0000000000000000001', 1876805089767513146, 1, '{"eventId":"01a22225-83bc-7000-af01-deffb3b43913","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.625566Z","fields":[{"eventFieldId":"01a22225-80ae-7000-bac9-c89e1bfec6c2","newValue":{"stringValue":"k"}},{"eventFieldId":"01a22225-817c-7000-b2ab-4de243f9f90e","newValue":{"booleanValue":true}},{"eventFieldId":"01a22225-818c-7000-a785-e8324b9347fe","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a22225-819a-7000-9f7c-4b7b92b00d34","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a22225-81cf-7000-a3d6-0417df4dd467","newValue":{"stringValue":"kßß "}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-83b6-7000-9532-f671f19372a0"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.625566Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.625566Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"49762744"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T4 K_"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-83cb-7000-ac6e-2068cf233b45/', 'audit-event', '0000000000000000002', 8783311443553850011, 1, '{"eventId":"01a22225-83de-7000-9c3f-7f47b6a2ee50","type":"CASE_UPDATED","performedTime":"2026-11-28T12:33:33.661741Z","fields":[{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","oldValue":{"doubleValue":1.7976931348623157E308},"newValue":{"doubleValue":5.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T12:33:33.644601Z"},"newValue":{"stringValue":"2026-11-28T12:33:33.661741Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.903005Z-token-12', 7030935689253571548, 1, '{"token":"token-12","createdTime":"2026-11-28T12:33:33.903005Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'field', '01a22225-858a-7000-aa14-ee702eb5e6c4', 9184309711273552919, 1, '{"name":"Url","type":"Url","options":[],"createdTime":"2026-11-28T12:33:34.091424Z","lastModifiedTime":"2026-11-28T12:33:34.091424Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-83cb-7000-ac6e-2068cf233b45/', 'audit-event', '0000000000000000001', 5203594936313343811, 1, '{"eventId":"01a22225-83cc-7000-85da-c72664db44ca","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.644601Z","fields":[{"eventFieldId":"01a22225-80ae-7000-bac9-c89e1bfec6c2","newValue":{"stringValue":"ké_ςkiwi"}},{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","newValue":{"doubleValue":1.7976931348623157E308}},{"eventFieldId":"01a22225-817c-7000-b2ab-4de243f9f90e","newValue":{"booleanValue":false}},{"eventFieldId":"01a22225-81cf-7000-a3d6-0417df4dd467","newValue":{"stringValue":"kss%K''"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-83cb-7000-ac6e-2068cf233b45"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.644601Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.644601Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"07038118"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T5 🦊"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8447-7000-9eb5-125f3bb2e1f1/', 'audit-event', '0000000000000000002', 7557593412787357977, 1, '{"eventId":"01a22225-845c-7000-bdf6-b9b750dcee6e","type":"CASE_UPDATED","performedTime":"2026-11-28T12:33:33.787897Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T12:33:33.787897Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T12:33:33.770165Z"},"newValue":{"stringValue":"2026-11-28T12:33:33.787897Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-7', 6062830957030343932, 1, '{"caseId":"01a22225-8447-7000-9eb5-125f3bb2e1f1","fingerprint":"0f4a961b5b620910aa954c9adfa506796aef94ed22330d7f6e77ad90e61ddbaa","createdTime":"2026-11-28T12:33:33.770165Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.770165Z-token-7', 6062830957030343932, 1, '{"token":"token-7","createdTime":"2026-11-28T12:33:33.770165Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8447-7000-9eb5-125f3bb2e1f1/', 'audit-event', '0000000000000000001', 6062830957030343932, 1, '{"eventId":"01a22225-844a-7000-beea-406ae7ff68fe","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.770165Z","fields":[{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","newValue":{"doubleValue":-1.0}},{"eventFieldId":"01a22225-817c-7000-b2ab-4de243f9f90e","newValue":{"booleanValue":true}},{"eventFieldId":"01a22225-818c-7000-a785-e8324b9347fe","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a22225-819a-7000-9f7c-4b7b92b00d34","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a22225-81c9-7000-897f-91aed8db76da","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22225-81cf-7000-a3d6-0417df4dd467","newValue":{"stringValue":"k"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-8447-7000-9eb5-125f3bb2e1f1"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.770165Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.770165Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"61131144"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T7 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-8447-7000-9eb5-125f3bb2e1f1', 7557593412787357977, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-7","fields":{"01a22225-81cf-7000-a3d6-0417df4dd467":{"stringValue":"k"},"case_id":{"stringValue":"01a22225-8447-7000-9eb5-125f3bb2e1f1"},"01a22225-817c-7000-b2ab-4de243f9f90e":{"booleanValue":true},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.787897Z"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.770165Z"},"status":{"stringValue":"closed"},"01a22225-819a-7000-9f7c-4b7b92b00d34":{"stringValue":"plum"},"reference_number":{"stringValue":"61131144"},"01a22225-818c-7000-a785-e8324b9347fe":{"stringValue":"2026-03-14T00:00:00Z"},"last_closed_datetime":{"stringValue":"2026-11-28T12:33:33.787897Z"},"01a22225-8152-7000-a282-89e6f693efab":{"doubleValue":-1.0},"title":{"stringValue":"T7 "},"01a22225-81c9-7000-897f-91aed8db76da":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},"stringTypes":{"01a22225-818c-7000-a785-e8324b9347fe":"DateTime","01a22225-819a-7000-9f7c-4b7b92b00d34":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"Team":"","a/b":"red","team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-846f-7000-b5de-c202de3a1c58', 7420525622106564819, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-8","fields":{"01a22225-81bf-7000-bb11-cc87f5590b38":{"stringValue":"https://o.example/%C3%9F"},"title":{"stringValue":"T8 %"},"01a22225-819a-7000-9f7c-4b7b92b00d34":{"stringValue":"plum"},"status":{"stringValue":"open"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.808246Z"},"reference_number":{"stringValue":"18946760"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22225-817c-7000-b2ab-4de243f9f90e":{"booleanValue":true},"case_id":{"stringValue":"01a22225-846f-7000-b5de-c202de3a1c58"},"01a22225-8152-7000-a282-89e6f693efab":{"doubleValue":0.0},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.808246Z"}},"stringTypes":{"01a22225-81bf-7000-bb11-cc87f5590b38":"Url","01a22225-819a-7000-9f7c-4b7b92b00d34":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-8', 7420525622106564819, 1, '{"caseId":"01a22225-846f-7000-b5de-c202de3a1c58","fingerprint":"f46735cd14eb4042d678d6059dca11dae96fc3e3ee22e518ccc2459fcaea3c67","createdTime":"2026-11-28T12:33:33.808246Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.808246Z-token-8', 7420525622106564819, 1, '{"token":"token-8","createdTime":"2026-11-28T12:33:33.808246Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'field', '01a22225-8579-7000-ba84-fed6d86483a3', 4603155786076535018, 1, '{"name":"Number","type":"Number","options":[],"createdTime":"2026-11-28T12:33:34.074172Z","lastModifiedTime":"2026-11-28T12:33:34.074172Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'claim', 'field/name/DateTime', 7705798158233694156, 1, '{"holder":"01a22225-8582-7000-82bf-853185726323"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'claim', 'layout/name/Any', 3995726554432971761, 1, '{"holder":"01a22225-85a8-7000-9a8e-5751fa184d57"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-846f-7000-b5de-c202de3a1c58/', 'audit-event', '0000000000000000001', 7420525622106564819, 1, '{"eventId":"01a22225-8470-7000-b597-c8222d8c646d","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.808246Z","fields":[{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","newValue":{"doubleValue":0.0}},{"eventFieldId":"01a22225-817c-7000-b2ab-4de243f9f90e","newValue":{"booleanValue":true}},{"eventFieldId":"01a22225-819a-7000-9f7c-4b7b92b00d34","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a22225-81bf-7000-bb11-cc87f5590b38","newValue":{"stringValue":"https://o.example/%C3%9F"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-846f-7000-b5de-c202de3a1c58"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.808246Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.808246Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"18946760"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T8 %"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-847e-7000-833a-aff1a84c7e8e/', 'audit-event', '0000000000000000002', 845121813795308419, 1, '{"eventId":"01a22225-8494-7001-ad35-87c0eef3a632","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T12:33:33.844281Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k  K🦊ss"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-847e-7000-833a-aff1a84c7e8e/', 'related-item', '01a22225-8494-7000-a00c-866939e725bf', 845121813795308419, 1, '{"caseId":"01a22225-847e-7000-833a-aff1a84c7e8e","content":{"comment":{"body":"k  K🦊ss","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T12:33:33.844281Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-84aa-7000-a2bc-5cf5e5a9a166', 3430971718756404023, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-10","fields":{"reference_number":{"stringValue":"18785648"},"01a22225-81c9-7000-897f-91aed8db76da":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"},"status":{"stringValue":"open"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22225-817c-7000-b2ab-4de243f9f90e":{"booleanValue":false},"title":{"stringValue":"T10 koss"},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.867291Z"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.867291Z"},"01a22225-8152-7000-a282-89e6f693efab":{"doubleValue":1.7976931348623157E308},"01a22225-818c-7000-a785-e8324b9347fe":{"stringValue":"0001-01-01T00:00:00Z"},"01a22225-80ae-7000-bac9-c89e1bfec6c2":{"stringValue":"kgross''"},"case_id":{"stringValue":"01a22225-84aa-7000-a2bc-5cf5e5a9a166"}},"stringTypes":{"01a22225-818c-7000-a785-e8324b9347fe":"DateTime"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"a/b":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-10', 3430971718756404023, 1, '{"caseId":"01a22225-84aa-7000-a2bc-5cf5e5a9a166","fingerprint":"1d334c527d55f0706429001852312661f6228b8fb8c6c6956bc7aef0af17dd39","createdTime":"2026-11-28T12:33:33.867291Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.867291Z-token-10', 3430971718756404023, 1, '{"token":"token-10","createdTime":"2026-11-28T12:33:33.867291Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-84aa-7000-a2bc-5cf5e5a9a166/', 'audit-event', '0000000000000000001', 3430971718756404023, 1, '{"eventId":"01a22225-84ab-7000-84ed-ea3491c9acd9","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.867291Z","fields":[{"eventFieldId":"01a22225-80ae-7000-bac9-c89e1bfec6c2","newValue":{"stringValue":"kgross''"}},{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","newValue":{"doubleValue":1.7976931348623157E308}},{"eventFieldId":"01a22225-817c-7000-b2ab-4de243f9f90e","newValue":{"booleanValue":false}},{"eventFieldId":"01a22225-818c-7000-a785-e8324b9347fe","newValue":{"stringValue":"0001-01-01T00:00:00Z"}},{"eventFieldId":"01a22225-81c9-7000-897f-91aed8db76da","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-84aa-7000-a2bc-5cf5e5a9a166"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.867291Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.867291Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"18785648"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T10 koss"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-12', 7030935689253571548, 1, '{"caseId":"01a22225-84cb-7000-a2a0-769ee368de57","fingerprint":"ed7da32fa3eb856cff714c9866800bc6a540e94b7a911b548e7633741eb5cd3a","createdTime":"2026-11-28T12:33:33.903005Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-9', 4426664689727712620, 1, '{"caseId":"01a22225-847e-7000-833a-aff1a84c7e8e","fingerprint":"268ea7f2097d189633570a546427358e84f74ef5a231c7e276e9066e1f351777","createdTime":"2026-11-28T12:33:33.823366Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.823366Z-token-9', 4426664689727712620, 1, '{"token":"token-9","createdTime":"2026-11-28T12:33:33.823366Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-847e-7000-833a-aff1a84c7e8e/', 'audit-event', '0000000000000000001', 4426664689727712620, 1, '{"eventId":"01a22225-847f-7000-81bb-06c2fc34ad59","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.823366Z","fields":[{"eventFieldId":"01a22225-80ae-7000-bac9-c89e1bfec6c2","newValue":{"stringValue":"ké%Kİ"}},{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","newValue":{"doubleValue":1.0}},{"eventFieldId":"01a22225-818c-7000-a785-e8324b9347fe","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a22225-819a-7000-9f7c-4b7b92b00d34","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a22225-81c9-7000-897f-91aed8db76da","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22225-81cf-7000-a3d6-0417df4dd467","newValue":{"stringValue":"kKgrossgro"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-847e-7000-833a-aff1a84c7e8e"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.823366Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.823366Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"58983005"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T9 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-847e-7000-833a-aff1a84c7e8e', 7503352261928009714, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-9","fields":{"case_id":{"stringValue":"01a22225-847e-7000-833a-aff1a84c7e8e"},"status":{"stringValue":"open"},"01a22225-81c9-7000-897f-91aed8db76da":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"01a22225-819a-7000-9f7c-4b7b92b00d34":{"stringValue":"KIWI"},"reference_number":{"stringValue":"58983005"},"01a22225-81cf-7000-a3d6-0417df4dd467":{"stringValue":"kKgrossgro"},"01a22225-8152-7000-a282-89e6f693efab":{"doubleValue":9.0},"01a22225-818c-7000-a785-e8324b9347fe":{"stringValue":"2026-03-14T00:00:00Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22225-80ae-7000-bac9-c89e1bfec6c2":{"stringValue":"ké%Kİ"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.823366Z"},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.852074Z"},"title":{"stringValue":"T9 "}},"stringTypes":{"01a22225-818c-7000-a785-e8324b9347fe":"DateTime","01a22225-819a-7000-9f7c-4b7b92b00d34":"SingleSelect"},"items":{"total":1,"files":0,"slas":[]},"sequence":3,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-847e-7000-833a-aff1a84c7e8e/', 'audit-event', '0000000000000000003', 7503352261928009714, 1, '{"eventId":"01a22225-849c-7000-aad9-7daf0495f8e4","type":"CASE_UPDATED","performedTime":"2026-11-28T12:33:33.852074Z","fields":[{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","oldValue":{"doubleValue":1.0},"newValue":{"doubleValue":9.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T12:33:33.823366Z"},"newValue":{"stringValue":"2026-11-28T12:33:33.852074Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'field', '01a22225-8582-7000-82bf-853185726323', 7705798158233694156, 1, '{"name":"DateTime","type":"DateTime","options":[],"createdTime":"2026-11-28T12:33:34.083609Z","lastModifiedTime":"2026-11-28T12:33:34.083609Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'claim', 'field/name/Url', 9184309711273552919, 1, '{"holder":"01a22225-858a-7000-aa14-ee702eb5e6c4"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-84ba-7000-901f-7c86c7a2fd89', 2205187109977805630, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-11","fields":{"01a22225-8152-7000-a282-89e6f693efab":{"doubleValue":1.0E-300},"case_id":{"stringValue":"01a22225-84ba-7000-901f-7c86c7a2fd89"},"01a22225-81cf-7000-a3d6-0417df4dd467":{"stringValue":"kkoİ"},"01a22225-818c-7000-a785-e8324b9347fe":{"stringValue":"2026-03-14T00:00:00Z"},"01a22225-819a-7000-9f7c-4b7b92b00d34":{"stringValue":"plum"},"reference_number":{"stringValue":"13029451"},"01a22225-81bf-7000-bb11-cc87f5590b38":{"stringValue":"https://K.example/%C3%9F"},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.883488Z"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.883488Z"},"status":{"stringValue":"open"},"01a22225-81c9-7000-897f-91aed8db76da":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"title":{"stringValue":"T11 ς"},"01a22225-817c-7000-b2ab-4de243f9f90e":{"booleanValue":false},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22225-80ae-7000-bac9-c89e1bfec6c2":{"stringValue":"kkiwiékiwi"}},"stringTypes":{"01a22225-818c-7000-a785-e8324b9347fe":"DateTime","01a22225-81bf-7000-bb11-cc87f5590b38":"Url","01a22225-819a-7000-9f7c-4b7b92b00d34":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"team":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token', 'token-11', 2205187109977805630, 1, '{"caseId":"01a22225-84ba-7000-901f-7c86c7a2fd89","fingerprint":"5f3f620b89bdc08b6ce3e2b5d77f95926a175278edf1f88d85ee36de5cc219e3","createdTime":"2026-11-28T12:33:33.883488Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'client-token-expiry', '2026-11-28T12:33:33.883488Z-token-11', 2205187109977805630, 1, '{"token":"token-11","createdTime":"2026-11-28T12:33:33.883488Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-84ba-7000-901f-7c86c7a2fd89/', 'audit-event', '0000000000000000001', 2205187109977805630, 1, '{"eventId":"01a22225-84bb-7000-8c5f-7ff358d6aafb","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.883488Z","fields":[{"eventFieldId":"01a22225-80ae-7000-bac9-c89e1bfec6c2","newValue":{"stringValue":"kkiwiékiwi"}},{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","newValue":{"doubleValue":1.0E-300}},{"eventFieldId":"01a22225-817c-7000-b2ab-4de243f9f90e","newValue":{"booleanValue":false}},{"eventFieldId":"01a22225-818c-7000-a785-e8324b9347fe","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a22225-819a-7000-9f7c-4b7b92b00d34","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a22225-81bf-7000-bb11-cc87f5590b38","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a22225-81c9-7000-897f-91aed8db76da","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22225-81cf-7000-a3d6-0417df4dd467","newValue":{"stringValue":"kkoİ"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-84ba-7000-901f-7c86c7a2fd89"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.883488Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.883488Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"13029451"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T11 ς"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-84cb-7000-a2a0-769ee368de57/', 'audit-event', '0000000000000000002', 3170369134835606007, 1, '{"eventId":"01a22225-84e3-7001-86ae-b996b2aa2462","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T12:33:33.923758Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k ςkoK"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-84cb-7000-a2a0-769ee368de57/', 'related-item', '01a22225-84e3-7000-8a1e-6d83b2044aae', 3170369134835606007, 1, '{"caseId":"01a22225-84cb-7000-a2a0-769ee368de57","content":{"comment":{"body":"k ςkoK","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T12:33:33.923758Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-84cb-7000-a2a0-769ee368de57', 6841799504044752600, 3, '{"templateId":"01a22225-820d-7000-b105-3b2dc05182bd","clientToken":"token-12","fields":{"case_id":{"stringValue":"01a22225-84cb-7000-a2a0-769ee368de57"},"status":{"stringValue":"closed"},"01a22225-81c9-7000-897f-91aed8db76da":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"01a22225-81cf-7000-a3d6-0417df4dd467":{"stringValue":"kΣgroKς"},"reference_number":{"stringValue":"01191936"},"last_closed_datetime":{"stringValue":"2026-11-28T12:33:33.946286Z"},"01a22225-8152-7000-a282-89e6f693efab":{"doubleValue":1.5},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22225-817c-7000-b2ab-4de243f9f90e":{"booleanValue":false},"01a22225-81bf-7000-bb11-cc87f5590b38":{"stringValue":"https://o.example/%C3%9F"},"created_datetime":{"stringValue":"2026-11-28T12:33:33.903005Z"},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:33.946286Z"},"title":{"stringValue":"T12 OKgrokiwi"}},"stringTypes":{"01a22225-81bf-7000-bb11-cc87f5590b38":"Url"},"items":{"total":1,"files":0,"slas":[]},"sequence":3,"tags":{"team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-84cb-7000-a2a0-769ee368de57/', 'audit-event', '0000000000000000001', 7030935689253571548, 1, '{"eventId":"01a22225-84cf-7000-a13d-a7087182fe33","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:33.903005Z","fields":[{"eventFieldId":"01a22225-8152-7000-a282-89e6f693efab","newValue":{"doubleValue":1.5}},{"eventFieldId":"01a22225-817c-7000-b2ab-4de243f9f90e","newValue":{"booleanValue":false}},{"eventFieldId":"01a22225-81bf-7000-bb11-cc87f5590b38","newValue":{"stringValue":"https://o.example/%C3%9F"}},{"eventFieldId":"01a22225-81c9-7000-897f-91aed8db76da","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22225-81cf-7000-a3d6-0417df4dd467","newValue":{"stringValue":"kΣgroKς"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-84cb-7000-a2a0-769ee368de57"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.903005Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:33.903005Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"01191936"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T12 OKgrokiwi"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-84cb-7000-a2a0-769ee368de57/', 'audit-event', '0000000000000000003', 6841799504044752600, 1, '{"eventId":"01a22225-84fa-7000-8e0a-cc653f04b249","type":"CASE_UPDATED","performedTime":"2026-11-28T12:33:33.946286Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T12:33:33.946286Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T12:33:33.903005Z"},"newValue":{"stringValue":"2026-11-28T12:33:33.946286Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'claim', 'field/name/Boolean', 8125604059830947693, 1, '{"holder":"01a22225-857d-7000-9f1f-0e3a7b74014b"}');
INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'field', '01a22225-857d-7000-9f1f-0e3a7b74014b', 8125604059830947693, 1, '{"name":"Boolean","type":"Boolean","options":[],"createdTime":"2026-11-28T12:33:34.078535Z","lastModifiedTime":"2026-11-28T12:33:34.078535Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'claim', 'field/name/SingleSelect', 6996092175698790347, 1, '{"holder":"01a22225-8586-7000-9f21-79cd5ce247af"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'claim', 'field/name/User', 5303131580050440426, 1, '{"holder":"01a22225-8592-7000-81d1-20b8278785a3"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'field', '01a22225-8592-7000-81d1-20b8278785a3', 5303131580050440426, 1, '{"name":"User","type":"User","options":[],"createdTime":"2026-11-28T12:33:34.098981Z","lastModifiedTime":"2026-11-28T12:33:34.098981Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'field', '01a22225-8586-7000-9f21-79cd5ce247af', 4366274116946942653, 1, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T12:33:34.087543Z","lastModifiedTime":"2026-11-28T12:33:34.113616Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/case/01a22225-85c9-7000-937a-1860c77f1fe8/', 'audit-event', '0000000000000000002', 4794473394733014275, 1, '{"eventId":"01a22225-85e3-7001-8053-ce8824b00aab","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T12:33:34.179476Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/case/01a22225-85c9-7000-937a-1860c77f1fe8/', 'related-item', '01a22225-85e3-7000-aab0-feb31f566bca', 4794473394733014275, 1, '{"caseId":"01a22225-85c9-7000-937a-1860c77f1fe8","content":{"comment":{"body":"k ","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T12:33:34.179476Z","tags":{}}'),
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Other', 4760714259545863187, 1, '{"holder":"01a22225-8567-7000-bd25-3c0b2cc91e88"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'claim', 'field/name/Number', 4603155786076535018, 1, '{"holder":"01a22225-8579-7000-ba84-fed6d86483a3"}'),
	('000000000000', 'us-east-1', '', 'domain', '01a22225-8567-7000-bd25-3c0b2cc91e88', 1750760704603106227, 1, '{"name":"Other","createdTime":"2026-11-28T12:33:34.055894Z","provisionedTime":"2026-11-28T12:33:34.055894Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'client-token', 'token-0', 1665829726459765162, 1, '{"caseId":"01a22225-85c9-7000-937a-1860c77f1fe8","fingerprint":"8ea29e531b559e4e48fc5b9a9e97596f4270dbdb0b4f8ffb28a57b259047e97d","createdTime":"2026-11-28T12:33:34.155007Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'client-token-expiry', '2026-11-28T12:33:34.155007Z-token-0', 1665829726459765162, 1, '{"token":"token-0","createdTime":"2026-11-28T12:33:34.155007Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/case/01a22225-85c9-7000-937a-1860c77f1fe8/', 'audit-event', '0000000000000000001', 1665829726459765162, 1, '{"eventId":"01a22225-85ce-7000-9951-7dd5ada6e588","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:34.155007Z","fields":[{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-85c9-7000-937a-1860c77f1fe8"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:34.155007Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:34.155007Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"18843492"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T0"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'case', '01a22225-85c9-7000-937a-1860c77f1fe8', 4794473394733014275, 3, '{"templateId":"01a22225-85b2-7000-965b-08b750dc367c","clientToken":"token-0","fields":{"title":{"stringValue":"T0"},"case_id":{"stringValue":"01a22225-85c9-7000-937a-1860c77f1fe8"},"last_updated_datetime":{"stringValue":"2026-11-28T12:33:34.155007Z"},"created_datetime":{"stringValue":"2026-11-28T12:33:34.155007Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"open"},"reference_number":{"stringValue":"18843492"}},"stringTypes":{},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'client-token', 'token-1', 2838657389351659349, 1, '{"caseId":"01a22225-85ee-7000-9020-b67e9802aaf7","fingerprint":"25887d84b5bccf47cc764e37b2a639b1cf809597d637a4082d4bee4da2405bc9","createdTime":"2026-11-28T12:33:34.192613Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'client-token-expiry', '2026-11-28T12:33:34.192613Z-token-1', 2838657389351659349, 1, '{"token":"token-1","createdTime":"2026-11-28T12:33:34.192613Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/case/01a22225-85ee-7000-9020-b67e9802aaf7/', 'audit-event', '0000000000000000001', 2838657389351659349, 1, '{"eventId":"01a22225-85f0-7000-989e-8e069d8940c1","type":"CASE_CREATED","performedTime":"2026-11-28T12:33:34.192613Z","fields":[{"eventFieldId":"01a22225-8571-7000-a252-5dd85dd5efab","newValue":{"stringValue":"ké_"}},{"eventFieldId":"01a22225-8579-7000-ba84-fed6d86483a3","newValue":{"doubleValue":1.5}},{"eventFieldId":"01a22225-857d-7000-9f1f-0e3a7b74014b","newValue":{"booleanValue":false}},{"eventFieldId":"01a22225-858a-7000-aa14-ee702eb5e6c4","newValue":{"stringValue":"https://k.example/%C3%9F"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22225-85ee-7000-9020-b67e9802aaf7"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T12:33:34.192613Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T12:33:34.192613Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"14537336"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T1 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'case', '01a22225-85ee-7000-9020-b67e9802aaf7', 2288232768898442321, 3, '{"templateId":"01a22225-85b2-7000-965b-08b750dc367c","clientToken":"token-1","fields":{"last_updated_datetime":{"stringValue":"2026-11-28T12:33:34.213892Z"},"01a22225-858a-7000-aa14-ee702eb5e6c4":{"stringValue":"https://k.example/%C3%9F"},"title":{"stringValue":"T1 "},"01a22225-8579-7000-ba84-fed6d86483a3":{"doubleValue":1.0},"status":{"stringValue":"open"},"created_datetime":{"stringValue":"2026-11-28T12:33:34.192613Z"},"reference_number":{"stringValue":"14537336"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"case_id":{"stringValue":"01a22225-85ee-7000-9020-b67e9802aaf7"},"01a22225-8571-7000-a252-5dd85dd5efab":{"stringValue":"ké_"},"01a22225-857d-7000-9f1f-0e3a7b74014b":{"booleanValue":false}},"stringTypes":{"01a22225-858a-7000-aa14-ee702eb5e6c4":"Url"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'field', '01a22225-8598-7000-9328-896736aa899b', 7940752482639679472, 1, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T12:33:34.105660Z","lastModifiedTime":"2026-11-28T12:33:34.230815Z","deleted":true,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'layout', '01a22225-85a8-7000-9a8e-5751fa184d57', 3995726554432971761, 1, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"01a22225-8571-7000-a252-5dd85dd5efab"}]}}]}}},"createdTime":"2026-11-28T12:33:34.121944Z","lastModifiedTime":"2026-11-28T12:33:34.121944Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'tally', 'layout', 3995726554432971761, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'template', '01a22225-85b2-7000-965b-08b750dc367c', 7158456463415122832, 1, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"01a22225-85a8-7000-9a8e-5751fa184d57"},"requiredFields":[],"status":"Active","rules":[],"tagPropagationConfigurations":[]},"createdTime":"2026-11-28T12:33:34.131410Z","lastModifiedTime":"2026-11-28T12:33:34.131410Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'tally', 'template', 7158456463415122832, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/case/01a22225-85ee-7000-9020-b67e9802aaf7/', 'audit-event', '0000000000000000002', 2288232768898442321, 1, '{"eventId":"01a22225-8606-7000-a0b1-e29c213ff72b","type":"CASE_UPDATED","performedTime":"2026-11-28T12:33:34.213892Z","fields":[{"eventFieldId":"01a22225-8579-7000-ba84-fed6d86483a3","oldValue":{"doubleValue":1.5},"newValue":{"doubleValue":1.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T12:33:34.192613Z"},"newValue":{"stringValue":"2026-11-28T12:33:34.213892Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}');


--
-- Data for Name: identifier_parts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: log_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: log_head; Type: TABLE DATA; Schema: public; Owner: -
--



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
	('001a78a4-9fbc-4298-a574-c25ccba83e1d', '2026-11-28 12:33:33.893927+00');


--
-- Data for Name: searchable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.searchable VALUES
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-824a-7000-9a9a-ba2c8f0c45ae', 'domain/case', 1563329777313002767, '{342696253,-1632248025,676097823,1937003152,-730031430,299579741,-838895320,1472850691}', -703646367, '{}', '￿t0', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-824a-7000-9a9a-ba2c8f0c45ae￿01m8h2b0jae009n6nt5j7grhde￿41211073￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aca1d0fa0dac0', 'm800000006b0aca1d0fa0dac0', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22225-824a-7000-9a9a-ba2c8f0c45ae', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b0jae009n6nt5j7grhde', 't41211073', 'l01a22225-820d-7000-b105-3b2dc05182bd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-824a-7000-9a9a-ba2c8f0c45ae/', 'related-item', '01a22225-82f2-7000-89a9-f2723b73d7e0', 'domain/case/related-item', 398649686527063911, '{478271152}', -1911653085, '{}', '', '', 'm800000006b0aca1d18d88110', 'l01a22225-824a-7000-9a9a-ba2c8f0c45ae', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-8321-7000-9b4f-cd4f6cddf14e', 'domain/case', 1563329777313002767, '{1937003152,-1832690010,1472850691,-2045042730,342696253,2079862696,-225029308,-1632248025,532346185,-1624648385,1266710776,1490760227,-801589790,-307939558}', -703646367, '{}', '￿https://k.example/%c3%9f￿t1 ￿k￿k_''🦊', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-8321-7000-9b4f-cd4f6cddf14e￿01m8h2b0s1e009pkyd9xpdvwae￿6a1f￿94036834￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aca1d1f06df00', 'm800000006b0aca1d1c6d1d68', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lkiwi', 'f1', 'l', 'f1', 'l', NULL, NULL, NULL, NULL, NULL, NULL, 't01a22225-8321-7000-9b4f-cd4f6cddf14e', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b0s1e009pkyd9xpdvwae', 't94036834', 'l01a22225-820d-7000-b105-3b2dc05182bd', 'tk_''🦊', 'thttps://k.example/%c3%9f', 'tk', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-8363-7000-be0f-44c9902a777e', 'domain/case', 1563329777313002767, '{342696253,267255839,-1632248025,-1887626993,568772757,1937003152,678435079,-1617660546,1472850691,641618757,-2045042730,-171582485}', -703646367, '{}', '￿t2 ￿k_', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-8363-7000-be0f-44c9902a777e￿01m8h2b0v3e00bw3t4s682mxvy￿63255841￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aca1d21931ba8', 'm800000006b0aca1d205396c8', NULL, 'lclosed', 'tt2 ', 'nbff0000000000000', 'm800000006b0aca1d21931ba8', NULL, NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22225-8363-7000-be0f-44c9902a777e', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b0v3e00bw3t4s682mxvy', 't63255841', 'l01a22225-820d-7000-b105-3b2dc05182bd', NULL, NULL, 'tk_', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-8390-7000-ab9b-a732c182ba9c', 'domain/case', 1563329777313002767, '{781965240,1937003152,-1617660546,1472850691,-2045042730,-107777412,342696253,2079862696,-1632248025,568772757,678435079,1266710776,1490760227,-1398512131,-1002152258,-801589790,1015138714}', -703646367, '{}', '￿https://k.example/%c3%9f￿t3 ￿kkoé', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-8390-7000-ab9b-a732c182ba9c￿01m8h2b0wge00aq6x76b0r5emw￿6a1f￿75687699￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aca1d22f19650', 'm800000006b0aca1d22f19650', NULL, 'lopen', 'tt3 ', NULL, NULL, 'm8000000069b4a4ff3b9ac618', NULL, NULL, NULL, NULL, 'lplum', NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, NULL, NULL, 't01a22225-8390-7000-ab9b-a732c182ba9c', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b0wge00aq6x76b0r5emw', 't75687699', 'l01a22225-820d-7000-b105-3b2dc05182bd', 'tkkoé', 'thttps://k.example/%c3%9f', NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-8390-7000-ab9b-a732c182ba9c/', 'related-item', '01a22225-83af-7000-92f6-f949860a22b1', 'domain/case/related-item', 398649686527063911, '{1675469995}', -1911653085, '{}', '', '', 'm800000006b0aca1d24acac00', 'l01a22225-8390-7000-ab9b-a732c182ba9c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-83b6-7000-9532-f671f19372a0', 'domain/case', 1563329777313002767, '{342696253,424582718,-1632248025,220707253,754870476,1937003152,1472850691,775799526,-275473544,-2045042730}', -703646367, '{}', '￿t4 k_￿kßß ￿k', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-83b6-7000-9532-f671f19372a0￿01m8h2b0xpe009acqpe7rs6wn0￿49762744￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aca1d25496130', 'm800000006b0aca1d25496130', NULL, 'lopen', 'tt4 k_', NULL, NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, 't01a22225-83b6-7000-9532-f671f19372a0', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b0xpe009acqpe7rs6wn0', 't49762744', 'l01a22225-820d-7000-b105-3b2dc05182bd', 'tk', NULL, 'tkßß ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-83cb-7000-ac6e-2068cf233b45', 'domain/case', 1563329777313002767, '{-268750725,-350543718,1937003152,-55036079,700443605,1472850691,-2045042730,342696253,-1632248025,532346185,142431082,-1679516994,-161717920}', -703646367, '{}', '￿t5 🦊￿kss%k''￿ké_σkiwi', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-83cb-7000-ac6e-2068cf233b45￿01m8h2b0ybe00arvh0d37j6et5￿07038118￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aca1d27715dc8', 'm800000006b0aca1d266bd4a8', NULL, 'lopen', 'tt5 🦊', 'nc014000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, NULL, NULL, 't01a22225-83cb-7000-ac6e-2068cf233b45', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b0ybe00arvh0d37j6et5', 't07038118', 'l01a22225-820d-7000-b105-3b2dc05182bd', 'tké_σkiwi', NULL, 'tkss%k''', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-847e-7000-833a-aff1a84c7e8e', 'domain/case', 1563329777313002767, '{-268750725,1937003152,448820487,-1617660546,1472850691,332487355,1474629547,342696253,-1632248025,568772757,-1327027885,-1115112548,678435079,1909897165}', -703646367, '{}', '￿t9 ￿kkgrossgro￿ké%kİ', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-847e-7000-833a-aff1a84c7e8e￿01m8h2b13ye0086enfy6m4rzme￿58983005￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aca1d32c99e10', 'm800000006b0aca1d31139170', NULL, 'lopen', 'tt9 ', 'nc022000000000000', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22225-847e-7000-833a-aff1a84c7e8e', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b13ye0086enfy6m4rzme', 't58983005', 'l01a22225-820d-7000-b105-3b2dc05182bd', 'tké%kİ', NULL, 'tkkgrossgro', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-84ba-7000-901f-7c86c7a2fd89', 'domain/case', 1563329777313002767, '{1937003152,1881229924,-88809700,1861184901,-1617660546,1472850691,-453613188,-2045042730,342696253,2079862696,-1632248025,568772757,687946197,-1277080748,678435079,1266710776,1490760227,-801589790,1706996962}', -703646367, '{}', '￿https://k.example/%c3%9f￿t11 σ￿kkoİ￿kkiwiékiwi', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-84ba-7000-901f-7c86c7a2fd89￿01m8h2b15te00907vwgv3t5zc9￿13029451￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aca1d34a8f500', 'm800000006b0aca1d34a8f500', NULL, 'lopen', 'tt11 σ', 'n81a56e1fc2f8f359', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f0', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, 't01a22225-84ba-7000-901f-7c86c7a2fd89', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b15te00907vwgv3t5zc9', 't13029451', 'l01a22225-820d-7000-b105-3b2dc05182bd', 'tkkiwiékiwi', 'thttps://k.example/%c3%9f', 'tkkoİ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-84cb-7000-a2a0-769ee368de57/', 'related-item', '01a22225-84e3-7000-8a1e-6d83b2044aae', 'domain/case/related-item', 398649686527063911, '{-1253205657}', -1911653085, '{}', '', '', 'm800000006b0aca1d370f6db0', 'l01a22225-84cb-7000-a2a0-769ee368de57', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'case', '01a22225-85c9-7000-937a-1860c77f1fe8', 'domain/case', -8933699342713427479, '{-351936922,-762341589,1950708160,-1892660987,-1600132039,-935733456,649414956,1896283740}', -703646367, '{}', '￿t0', '￿01a22225-85b2-7000-965b-08b750dc367c￿01a22225-85c9-7000-937a-1860c77f1fe8￿01m8h2b1e9e0096ygrc33qy7z8￿18843492￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aca1e093d3818', 'm800000006b0aca1e093d3818', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22225-85c9-7000-937a-1860c77f1fe8', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b1e9e0096ygrc33qy7z8', 't18843492', 'l01a22225-85b2-7000-965b-08b750dc367c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/', 'case', '01a22225-85ee-7000-9020-b67e9802aaf7', 'domain/case', -8933699342713427479, '{-351936922,-1169161388,-1600132039,-2009017017,1313022539,-935733456,-1946326546,503410290,1911486618,-33950577,464017840,649414956,807057667,484126337}', -703646367, '{}', '￿https://k.example/%c3%9f￿t1 ￿ké_', '￿01a22225-85b2-7000-965b-08b750dc367c￿01a22225-85ee-7000-9020-b67e9802aaf7￿01m8h2b1fee009085pftc05aqq￿14537336￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aca1e0cbfbba0', 'm800000006b0aca1e0b7b0a88', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22225-85ee-7000-9020-b67e9802aaf7', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b1fee009085pftc05aqq', 't14537336', 'l01a22225-85b2-7000-965b-08b750dc367c', 'tké_', 'thttps://k.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-8447-7000-9eb5-125f3bb2e1f1', 'domain/case', 1563329777313002767, '{342696253,-1304789366,-1632248025,-1323896891,568772757,1937003152,678435079,2042369643,-1429729006,-1617660546,1472850691,-2045042730}', -703646367, '{}', '￿t7 ￿k', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-8447-7000-9eb5-125f3bb2e1f1￿01m8h2b127e009xd8jbwxv5rfh￿61131144￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aca1d2ef65aa8', 'm800000006b0aca1d2de7c908', NULL, 'lclosed', 'tt7 ', 'n400fffffffffffff', 'm800000006b0aca1d2ef65aa8', 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, 'f1', 'l', 'f1', 'lred', 'f1', 'lred', NULL, NULL, 't01a22225-8447-7000-9eb5-125f3bb2e1f1', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b127e009xd8jbwxv5rfh', 't61131144', 'l01a22225-820d-7000-b105-3b2dc05182bd', NULL, NULL, 'tk', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-846f-7000-b5de-c202de3a1c58', 'domain/case', 1563329777313002767, '{781082991,1937003152,-1799945423,1472850691,342696253,2079862696,-1632248025,-2038096106,1266710776,1490760227,-801589790,440831579,-1086976503}', -703646367, '{}', '￿https://o.example/%c3%9f￿t8 %', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-846f-7000-b5de-c202de3a1c58￿01m8h2b13fe00bbqp20bf3m72r￿18946760￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aca1d302cdaf0', 'm800000006b0aca1d302cdaf0', NULL, 'lopen', 'tt8 %', 'n8000000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22225-846f-7000-b5de-c202de3a1c58', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b13fe00bbqp20bf3m72r', 't18946760', 'l01a22225-820d-7000-b105-3b2dc05182bd', NULL, 'thttps://o.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/case/01a22225-847e-7000-833a-aff1a84c7e8e/', 'related-item', '01a22225-8494-7000-a00c-866939e725bf', 'domain/case/related-item', 398649686527063911, '{1886214394}', -1911653085, '{}', '', '', 'm800000006b0aca1d3252b4a8', 'l01a22225-847e-7000-833a-aff1a84c7e8e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-84aa-7000-a2bc-5cf5e5a9a166', 'domain/case', 1563329777313002767, '{172021024,840731837,1937003152,1472850691,-385631757,342696253,-392479829,1481861122,-1632248025,-1670739688,-1089690344,-194265999,1944125790}', -703646367, '{}', '￿t10 koss￿kgross''', '￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-84aa-7000-a2bc-5cf5e5a9a166￿01m8h2b15ae00a5f2wyqjtk8b6￿18785648￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3￿', 'm800000006b0aca1d33b1cf78', 'm800000006b0aca1d33b1cf78', NULL, 'lopen', 'tt10 koss', 'nffefffffffffffff', NULL, 'm7ffffff1886e090000000000', NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, NULL, NULL, 't01a22225-84aa-7000-a2bc-5cf5e5a9a166', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b15ae00a5f2wyqjtk8b6', 't18785648', 'l01a22225-820d-7000-b105-3b2dc05182bd', 'tkgross''', NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8004-7000-9196-1b36f4c3bed4/', 'case', '01a22225-84cb-7000-a2a0-769ee368de57', 'domain/case', 1563329777313002767, '{781082991,-1524686627,1937003152,1421655124,-1617660546,1472850691,342696253,2079862696,-1632248025,568772757,678435079,1266710776,1490760227,-801589790,131827328,545556248,1030116472,364679970}', -703646367, '{}', '￿https://o.example/%c3%9f￿t12 okgrokiwi￿kσgrokσ', '￿01191936￿01a22225-820d-7000-b105-3b2dc05182bd￿01a22225-84cb-7000-a2a0-769ee368de57￿01m8h2b16be00a583pkvhphqjq￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aca1d38672db0', 'm800000006b0aca1d35d2c348', NULL, 'lclosed', 'tt12 okgrokiwi', 'nbff8000000000000', 'm800000006b0aca1d38672db0', NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, 't01a22225-84cb-7000-a2a0-769ee368de57', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8h2b16be00a583pkvhphqjq', 't01191936', 'l01a22225-820d-7000-b105-3b2dc05182bd', NULL, 'thttps://o.example/%c3%9f', 'tkσgrokσ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22225-8567-7000-bd25-3c0b2cc91e88/case/01a22225-85c9-7000-937a-1860c77f1fe8/', 'related-item', '01a22225-85e3-7000-aab0-feb31f566bca', 'domain/case/related-item', -3847321351036744652, '{-1194948523}', -1911653085, '{}', '', '', 'm800000006b0aca1e0ab29620', 'l01a22225-85c9-7000-937a-1860c77f1fe8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: searchable_kind; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: slot; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.slot VALUES
	(1563329777313002767, 'case_id', 1, 3, '000000000000'),
	(1563329777313002767, 'customer_id', 2, 3, '000000000000'),
	(1563329777313002767, 'reference_id', 3, 3, '000000000000'),
	(1563329777313002767, 'reference_number', 4, 3, '000000000000'),
	(1563329777313002767, 'template/id', 5, 3, '000000000000'),
	(398649686527063911, 'item/type', 1, 2, '000000000000'),
	(1563329777313002767, '01a22225-80ae-7000-bac9-c89e1bfec6c2', 6, 3, '000000000000'),
	(1563329777313002767, '01a22225-817c-7000-b2ab-4de243f9f90e', 7, 2, '000000000000'),
	(1563329777313002767, '01a22225-819a-7000-9f7c-4b7b92b00d34', 8, 2, '000000000000'),
	(1563329777313002767, '01a22225-81bf-7000-bb11-cc87f5590b38', 9, 3, '000000000000'),
	(1563329777313002767, '01a22225-81cf-7000-a3d6-0417df4dd467', 10, 3, '000000000000'),
	(1563329777313002767, 'lower-tag-key/team', 11, 2, '000000000000'),
	(1563329777313002767, 'lower-tag-value/team', 12, 2, '000000000000'),
	(1563329777313002767, 'tag-key/Team', 13, 2, '000000000000'),
	(1563329777313002767, 'tag-value/Team', 14, 2, '000000000000'),
	(1563329777313002767, '01a22225-8152-7000-a282-89e6f693efab', 15, 1, '000000000000'),
	(1563329777313002767, '01a22225-81c9-7000-897f-91aed8db76da', 16, 3, '000000000000'),
	(1563329777313002767, 'last_closed_datetime', 17, 1, '000000000000'),
	(1563329777313002767, '01a22225-818c-7000-a785-e8324b9347fe', 18, 1, '000000000000'),
	(1563329777313002767, 'tag-key/a/b', 19, 2, '000000000000'),
	(1563329777313002767, 'tag-value/a/b', 20, 2, '000000000000'),
	(1563329777313002767, 'tag-key/team', 21, 2, '000000000000'),
	(1563329777313002767, 'tag-value/team', 22, 2, '000000000000'),
	(-8933699342713427479, 'case_id', 1, 3, '000000000000'),
	(-8933699342713427479, 'customer_id', 2, 3, '000000000000'),
	(-8933699342713427479, 'reference_id', 3, 3, '000000000000'),
	(-8933699342713427479, 'reference_number', 4, 3, '000000000000'),
	(-8933699342713427479, 'template/id', 5, 3, '000000000000'),
	(-3847321351036744652, 'item/type', 1, 2, '000000000000'),
	(-8933699342713427479, '01a22225-8571-7000-a252-5dd85dd5efab', 6, 3, '000000000000'),
	(-8933699342713427479, '01a22225-8579-7000-ba84-fed6d86483a3', 7, 1, '000000000000'),
	(-8933699342713427479, '01a22225-857d-7000-9f1f-0e3a7b74014b', 8, 2, '000000000000'),
	(-8933699342713427479, '01a22225-858a-7000-aa14-ee702eb5e6c4', 9, 3, '000000000000');


--
-- Data for Name: total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.total VALUES
	('000000000000', 'related-item', 398649686527063911, '', 174, -1),
	('000000000000', 'case', 1563329777313002767, '', 174, -1),
	('000000000000', 'case', 1563329777313002767, 'lclosed', 9, 2),
	('000000000000', 'related-item', 398649686527063911, '', 4, 2),
	('000000000000', 'related-item', 398649686527063911, '', 9, 3),
	('000000000000', 'case', 1563329777313002767, 'lclosed', 4, 1),
	('000000000000', 'case', 1563329777313002767, 'lopen', 4, 8),
	('000000000000', 'case', 1563329777313002767, 'lopen', 9, 3),
	('000000000000', 'case', 1563329777313002767, '', 144, -1),
	('000000000000', 'related-item', -3847321351036744652, '', 4, 1),
	('000000000000', 'case', -8933699342713427479, 'lopen', 9, 2);


--
-- Data for Name: word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.word VALUES
	(-3442801930585402348, '{1503734832,2141231892,1348089036,-920908505,-1473859207}', '000000000000'),
	(8932942261600933124, '{1989018943,890968536,1138570931}', '000000000000'),
	(-462900457266844547, '{-1416712227,1114499126}', '000000000000'),
	(947930437551615665, '{-788910782}', '000000000000'),
	(-236378157693764648, '{-61153309}', '000000000000'),
	(611736842590257662, '{-27032278,-1503927599,1591421844}', '000000000000'),
	(-3275341896227319796, '{-1245218128,95574714,-27032278,1591421844}', '000000000000'),
	(1428022318484639393, '{-856880228,1176988257,-2141038182,997605164,399479925,-1312040016,-1928486154}', '000000000000'),
	(-1685688026088684544, '{-856880228,1176988257,-2141038182,997605164}', '000000000000'),
	(738824672921860121, '{-184705670}', '000000000000'),
	(3610915747236606990, '{5459206,997605164}', '000000000000'),
	(-5485020045597573196, '{703289699,1114499126}', '000000000000'),
	(-381434753770389164, '{1024786782}', '000000000000'),
	(7331496127122739012, '{-1245218128,95574714,505444472,-27032278,1591421844,273436803}', '000000000000'),
	(566194066724474383, '{256784378,1176988257,-1180525531,-2141038182,-27032278,-1633989296,1591421844}', '000000000000'),
	(1566288547052678921, '{543350196}', '000000000000'),
	(6105962266164909386, '{1226039987,256784378,-2141038182,402895963,-330127141}', '000000000000'),
	(411151288080750134, '{-1245218128,-1850870678,-1822789075,-27032278,145191801,1591421844}', '000000000000'),
	(7714798546909209809, '{-997389466}', '000000000000'),
	(-8628662381162782441, '{636286490,-207795152,842979153}', '000000000000'),
	(-5021509924153123515, '{628952909,610633363,2040130341,-79284390,318516817}', '000000000000');


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


