-- 2026-11-28T09:39:33Z
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
	(0, 'lock', '2026-11-28 09:39:25.122149+00'),
	(1, '8fda601cb76187227bebe5f63a995491736043572021efae1518fb0e3d5176e4', '2026-11-28 09:39:25.124727+00'),
	(2, '1be81f0d1b48611094959c80e2c9481103fd51dac602ab3df90d6c0b52e8363a', '2026-11-28 09:39:25.163448+00'),
	(3, '0f273cd2b05993cba1a497f7a9eebd4f027f656b60bcdf9f9bc305e8e778b4d2', '2026-11-28 09:39:25.261834+00'),
	(4, 'a12a9ba3e0d8af3cd6bb6bfd863dd30278f854cc3156f6495bf3ca5a3075e282', '2026-11-28 09:39:25.307287+00'),
	(5, 'efa99f21a76dfc91aab21ed3540558793834058d8646769da6ca2b180f739fef', '2026-11-28 09:39:25.526953+00'),
	(6, 'c5ed4b4f176e0f78fede00beb57934e25735111b622c7746718479be7e06c658', '2026-11-28 09:39:25.603118+00'),
	(7, '9bda06dca63302956652d67d16c0dc60376cb0fe7ee984c1b3936103a77b0f6b', '2026-11-28 09:39:25.656072+00');


--
-- Data for Name: entity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Archive', 5675888111774874088, 1, '{"holder":"01a22186-1f0b-7000-8c75-baff42584be5"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'claim', 'field/name/Text', 8832248434606724, 1, '{"holder":"01a22186-236f-7000-a052-46892384d3ba"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'field', '01a22186-236f-7000-a052-46892384d3ba', 8832248434606724, 1, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T09:39:29.217907Z","lastModifiedTime":"2026-11-28T09:39:29.217907Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'field', '01a22186-26f7-7000-81c8-9c2abcff22e6', 4394324258089128291, 1, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T09:39:29.657204Z","lastModifiedTime":"2026-11-28T09:39:30.032109Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'revision', 'configuration', 1373635020786899314, 1, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'claim', 'field/name/Number', 7870106369333271083, 1, '{"holder":"01a22186-259f-7000-b91a-db56927958c3"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'field', '01a22186-259f-7000-b91a-db56927958c3', 7870106369333271083, 1, '{"name":"Number","type":"Number","options":[],"createdTime":"2026-11-28T09:39:29.319207Z","lastModifiedTime":"2026-11-28T09:39:29.319207Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'tally', 'field', 1373635020786899314, 1, '{"count":7}'),
	('000000000000', 'us-east-1', '', 'tally', 'domain', 106337537375024551, 1, '{"count":2}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'claim', 'field/name/Boolean', 3095589834795951523, 1, '{"holder":"01a22186-25d0-7000-a67d-b8bd68c24f7f"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'field', '01a22186-25d0-7000-a67d-b8bd68c24f7f', 3095589834795951523, 1, '{"name":"Boolean","type":"Boolean","options":[],"createdTime":"2026-11-28T09:39:29.363661Z","lastModifiedTime":"2026-11-28T09:39:29.363661Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'claim', 'layout/name/Any', 9214182888579474269, 1, '{"holder":"01a22186-287e-7000-a426-b47da0a0fa17"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'layout', '01a22186-287e-7000-a426-b47da0a0fa17', 9214182888579474269, 1, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"01a22186-236f-7000-a052-46892384d3ba"}]}}]}}},"createdTime":"2026-11-28T09:39:30.051143Z","lastModifiedTime":"2026-11-28T09:39:30.051143Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'claim', 'field/name/DateTime', 900395483425805454, 1, '{"holder":"01a22186-26ed-7000-98bb-7929d620e1db"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'field', '01a22186-26ed-7000-98bb-7929d620e1db', 900395483425805454, 1, '{"name":"DateTime","type":"DateTime","options":[],"createdTime":"2026-11-28T09:39:29.648202Z","lastModifiedTime":"2026-11-28T09:39:29.648202Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'tally', 'layout', 9214182888579474269, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'claim', 'field/name/SingleSelect', 2114876298419795970, 1, '{"holder":"01a22186-26f7-7000-81c8-9c2abcff22e6"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'claim', 'field/name/Text', 8623558980939649100, 1, '{"holder":"01a22186-30a0-7000-ab4f-db510fea1bd9"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'claim', 'template/name/Any', 1310843643122840925, 1, '{"holder":"01a22186-3219-7000-983d-b55190abdbda"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'claim', 'field/name/Url', 1718394692609825885, 1, '{"holder":"01a22186-279b-7000-8a77-4905853b2e9b"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'field', '01a22186-279b-7000-8a77-4905853b2e9b', 1718394692609825885, 1, '{"name":"Url","type":"Url","options":[],"createdTime":"2026-11-28T09:39:29.906469Z","lastModifiedTime":"2026-11-28T09:39:29.906469Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'claim', 'template/name/Any', 159594316049897333, 1, '{"holder":"01a22186-289e-7000-9105-ad539a7ddf04"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'template', '01a22186-289e-7000-9105-ad539a7ddf04', 159594316049897333, 1, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"01a22186-287e-7000-a426-b47da0a0fa17"},"requiredFields":[],"status":"Active","rules":[],"tagPropagationConfigurations":[]},"createdTime":"2026-11-28T09:39:30.090806Z","lastModifiedTime":"2026-11-28T09:39:30.090806Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'claim', 'field/name/User', 6843236393288776723, 1, '{"holder":"01a22186-2801-7000-b42b-bf1fbb642ef1"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'field', '01a22186-30a0-7000-ab4f-db510fea1bd9', 8623558980939649100, 1, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T09:39:32.135400Z","lastModifiedTime":"2026-11-28T09:39:32.135400Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'tally', 'template', 159594316049897333, 1, '{"count":1}'),
	('000000000000', 'us-east-1', '', 'domain', '01a22186-1f0b-7000-8c75-baff42584be5', 3973750931522739810, 1, '{"name":"Archive","createdTime":"2026-11-28T09:39:27.628045Z","provisionedTime":"2026-11-28T09:39:27.628045Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'revision', 'configuration', 8569209125715595026, 1, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'tally', 'field', 8569209125715595026, 1, '{"count":7}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'field', '01a22186-2801-7000-b42b-bf1fbb642ef1', 6843236393288776723, 1, '{"name":"User","type":"User","options":[],"createdTime":"2026-11-28T09:39:29.964032Z","lastModifiedTime":"2026-11-28T09:39:29.964032Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-28d1-7000-98ff-34c87fdb380d/', 'audit-event', '0000000000000000002', 4673311267015438725, 1, '{"eventId":"01a22186-2939-7000-b2ec-0937a5d82766","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:39:30.229208Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k gro"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-28d1-7000-98ff-34c87fdb380d/', 'related-item', '01a22186-2936-7000-828a-2f0daf3e8064', 4673311267015438725, 1, '{"caseId":"01a22186-28d1-7000-98ff-34c87fdb380d","content":{"comment":{"body":"k gro","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:39:30.229208Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2972-7000-9ce3-a13808c47913/', 'audit-event', '0000000000000000002', 72616344385212810, 1, '{"eventId":"01a22186-2994-7000-80e4-4a318e49c59c","type":"CASE_UPDATED","performedTime":"2026-11-28T09:39:30.322597Z","fields":[{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","oldValue":{"emptyValue":{}},"newValue":{"doubleValue":1.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:39:30.293216Z"},"newValue":{"stringValue":"2026-11-28T09:39:30.322597Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-29af-7000-a5d6-2761a07738d2/', 'audit-event', '0000000000000000002', 3582390986292118883, 1, '{"eventId":"01a22186-29c7-7000-89cd-e4cd73865da2","type":"CASE_UPDATED","performedTime":"2026-11-28T09:39:30.375290Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T09:39:30.375290Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:39:30.353065Z"},"newValue":{"stringValue":"2026-11-28T09:39:30.375290Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-29ee-7000-a37b-c544b0e6bd29', 6106187512958485979, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-3","fields":{"reference_number":{"stringValue":"95730745"},"01a22186-279b-7000-8a77-4905853b2e9b":{"stringValue":"https://K.example/%C3%9F"},"case_id":{"stringValue":"01a22186-29ee-7000-a37b-c544b0e6bd29"},"01a22186-26ed-7000-98bb-7929d620e1db":{"stringValue":"2026-03-13T23:59:59.999999Z"},"01a22186-2801-7000-b42b-bf1fbb642ef1":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"title":{"stringValue":"T3 "},"created_datetime":{"stringValue":"2026-11-28T09:39:30.420050Z"},"01a22186-236f-7000-a052-46892384d3ba":{"stringValue":"kkoé"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.420050Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"open"},"01a22186-26f7-7000-81c8-9c2abcff22e6":{"stringValue":"plum"}},"stringTypes":{"01a22186-279b-7000-8a77-4905853b2e9b":"Url","01a22186-26f7-7000-81c8-9c2abcff22e6":"SingleSelect","01a22186-26ed-7000-98bb-7929d620e1db":"DateTime"},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{"a/b":""}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-29ee-7000-a37b-c544b0e6bd29/', 'audit-event', '0000000000000000002', 6106187512958485979, 1, '{"eventId":"01a22186-2a0c-7001-91d6-3b23eabe77b9","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:39:30.444280Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k %ßé"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-29ee-7000-a37b-c544b0e6bd29/', 'related-item', '01a22186-2a0c-7000-aceb-7c19bd6d68ac', 6106187512958485979, 1, '{"caseId":"01a22186-29ee-7000-a37b-c544b0e6bd29","content":{"comment":{"body":"k %ßé","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:39:30.444280Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-5', 6789262470638286764, 1, '{"caseId":"01a22186-2a2f-7000-baac-6c05320335d1","fingerprint":"15f94be40f9b2767c21d1eff969a2d03d1229207305135176e1f897679d8fe2c","createdTime":"2026-11-28T09:39:30.481810Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.481810Z-token-5', 6789262470638286764, 1, '{"token":"token-5","createdTime":"2026-11-28T09:39:30.481810Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2a2f-7000-baac-6c05320335d1', 3730520298872104425, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-5","fields":{"01a22186-2834-7000-9d5e-2e0ee4f754d8":{"stringValue":"kss%K''"},"title":{"stringValue":"T5 🦊"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.498375Z"},"case_id":{"stringValue":"01a22186-2a2f-7000-baac-6c05320335d1"},"01a22186-25d0-7000-a67d-b8bd68c24f7f":{"booleanValue":false},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"reference_number":{"stringValue":"10928411"},"created_datetime":{"stringValue":"2026-11-28T09:39:30.481810Z"},"01a22186-236f-7000-a052-46892384d3ba":{"stringValue":"ké_ςkiwi"},"status":{"stringValue":"open"},"01a22186-259f-7000-b91a-db56927958c3":{"doubleValue":5.0}},"stringTypes":{},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"a/b":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-0', 4148200350123739072, 1, '{"caseId":"01a22186-28d1-7000-98ff-34c87fdb380d","fingerprint":"7ca599b2b6375b133fe7753d2bccde67cae76888380a93b876ef44422dc8ea34","createdTime":"2026-11-28T09:39:30.131911Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.131911Z-token-0', 4148200350123739072, 1, '{"token":"token-0","createdTime":"2026-11-28T09:39:30.131911Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-28d1-7000-98ff-34c87fdb380d/', 'audit-event', '0000000000000000001', 4148200350123739072, 1, '{"eventId":"01a22186-28ed-7000-8f4b-7ca9a30ebc2d","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.131911Z","fields":[{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-28d1-7000-98ff-34c87fdb380d"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.131911Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.131911Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"03109514"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T0"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-28d1-7000-98ff-34c87fdb380d', 4673311267015438725, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-0","fields":{"title":{"stringValue":"T0"},"reference_number":{"stringValue":"03109514"},"created_datetime":{"stringValue":"2026-11-28T09:39:30.131911Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"open"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.131911Z"},"case_id":{"stringValue":"01a22186-28d1-7000-98ff-34c87fdb380d"}},"stringTypes":{},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-1', 5458182705035373085, 1, '{"caseId":"01a22186-2972-7000-9ce3-a13808c47913","fingerprint":"7cb5cab1dc3e678bcfc993d900e8b1ca2176a1f4074e4ed95cd05e9b8650afc0","createdTime":"2026-11-28T09:39:30.293216Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.293216Z-token-1', 5458182705035373085, 1, '{"token":"token-1","createdTime":"2026-11-28T09:39:30.293216Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2972-7000-9ce3-a13808c47913', 72616344385212810, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-1","fields":{"status":{"stringValue":"open"},"case_id":{"stringValue":"01a22186-2972-7000-9ce3-a13808c47913"},"title":{"stringValue":"T1 "},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.322597Z"},"created_datetime":{"stringValue":"2026-11-28T09:39:30.293216Z"},"01a22186-236f-7000-a052-46892384d3ba":{"stringValue":"k_''🦊"},"01a22186-2834-7000-9d5e-2e0ee4f754d8":{"stringValue":"k"},"01a22186-279b-7000-8a77-4905853b2e9b":{"stringValue":"https://K.example/%C3%9F"},"01a22186-259f-7000-b91a-db56927958c3":{"doubleValue":1.0},"01a22186-25d0-7000-a67d-b8bd68c24f7f":{"booleanValue":true},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22186-26f7-7000-81c8-9c2abcff22e6":{"stringValue":"kiwi"},"reference_number":{"stringValue":"49851741"}},"stringTypes":{"01a22186-26f7-7000-81c8-9c2abcff22e6":"SingleSelect","01a22186-279b-7000-8a77-4905853b2e9b":"Url"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"Team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'field', '01a22186-2834-7000-9d5e-2e0ee4f754d8', 1373635020786899314, 1, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T09:39:29.991282Z","lastModifiedTime":"2026-11-28T09:39:31.706903Z","deleted":true,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2972-7000-9ce3-a13808c47913/', 'audit-event', '0000000000000000001', 5458182705035373085, 1, '{"eventId":"01a22186-2976-7000-862b-bcd7ec71045a","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.293216Z","fields":[{"eventFieldId":"01a22186-236f-7000-a052-46892384d3ba","newValue":{"stringValue":"k_''🦊"}},{"eventFieldId":"01a22186-25d0-7000-a67d-b8bd68c24f7f","newValue":{"booleanValue":true}},{"eventFieldId":"01a22186-26f7-7000-81c8-9c2abcff22e6","newValue":{"stringValue":"kiwi"}},{"eventFieldId":"01a22186-279b-7000-8a77-4905853b2e9b","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a22186-2834-7000-9d5e-2e0ee4f754d8","newValue":{"stringValue":"k"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-2972-7000-9ce3-a13808c47913"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.293216Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.293216Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"49851741"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T1 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-2', 4297057181559144489, 1, '{"caseId":"01a22186-29af-7000-a5d6-2761a07738d2","fingerprint":"ef5fefc97b0f590044e372211b2be4e4edde0f5e5b00695fc4bce6b7b3db4f98","createdTime":"2026-11-28T09:39:30.353065Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.353065Z-token-2', 4297057181559144489, 1, '{"token":"token-2","createdTime":"2026-11-28T09:39:30.353065Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-29af-7000-a5d6-2761a07738d2/', 'audit-event', '0000000000000000001', 4297057181559144489, 1, '{"eventId":"01a22186-29b1-7000-bdab-2e6ea43f21ab","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.353065Z","fields":[{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","newValue":{"doubleValue":1.0}},{"eventFieldId":"01a22186-26f7-7000-81c8-9c2abcff22e6","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a22186-2801-7000-b42b-bf1fbb642ef1","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22186-2834-7000-9d5e-2e0ee4f754d8","newValue":{"stringValue":"k_"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-29af-7000-a5d6-2761a07738d2"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.353065Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.353065Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"65629729"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T2 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-29af-7000-a5d6-2761a07738d2', 3582390986292118883, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-2","fields":{"reference_number":{"stringValue":"65629729"},"case_id":{"stringValue":"01a22186-29af-7000-a5d6-2761a07738d2"},"01a22186-2834-7000-9d5e-2e0ee4f754d8":{"stringValue":"k_"},"01a22186-259f-7000-b91a-db56927958c3":{"doubleValue":1.0},"01a22186-2801-7000-b42b-bf1fbb642ef1":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"created_datetime":{"stringValue":"2026-11-28T09:39:30.353065Z"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.375290Z"},"title":{"stringValue":"T2 "},"last_closed_datetime":{"stringValue":"2026-11-28T09:39:30.375290Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"closed"},"01a22186-26f7-7000-81c8-9c2abcff22e6":{"stringValue":"KIWI"}},"stringTypes":{"01a22186-26f7-7000-81c8-9c2abcff22e6":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-3', 6427317987003096790, 1, '{"caseId":"01a22186-29ee-7000-a37b-c544b0e6bd29","fingerprint":"109c5d9c43eaa92b8508a3ebc0e6c63394a2f1150f65d76a5c525b420aea9ed9","createdTime":"2026-11-28T09:39:30.420050Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.420050Z-token-3', 6427317987003096790, 1, '{"token":"token-3","createdTime":"2026-11-28T09:39:30.420050Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-29ee-7000-a37b-c544b0e6bd29/', 'audit-event', '0000000000000000001', 6427317987003096790, 1, '{"eventId":"01a22186-29f6-7000-88b6-a008e032743d","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.420050Z","fields":[{"eventFieldId":"01a22186-236f-7000-a052-46892384d3ba","newValue":{"stringValue":"kkoé"}},{"eventFieldId":"01a22186-26ed-7000-98bb-7929d620e1db","newValue":{"stringValue":"2026-03-13T23:59:59.999999Z"}},{"eventFieldId":"01a22186-26f7-7000-81c8-9c2abcff22e6","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a22186-279b-7000-8a77-4905853b2e9b","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a22186-2801-7000-b42b-bf1fbb642ef1","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-29ee-7000-a37b-c544b0e6bd29"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.420050Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.420050Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"95730745"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T3 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2a15-7000-a618-4459eb7f8913', 2585112040150478525, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-4","fields":{"reference_number":{"stringValue":"95171899"},"case_id":{"stringValue":"01a22186-2a15-7000-a618-4459eb7f8913"},"01a22186-2834-7000-9d5e-2e0ee4f754d8":{"stringValue":"kßß "},"01a22186-26ed-7000-98bb-7929d620e1db":{"stringValue":"2026-03-14T00:00:00Z"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.454741Z"},"01a22186-236f-7000-a052-46892384d3ba":{"stringValue":"k"},"created_datetime":{"stringValue":"2026-11-28T09:39:30.454741Z"},"01a22186-25d0-7000-a67d-b8bd68c24f7f":{"booleanValue":true},"title":{"stringValue":"T4 K_"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"open"},"01a22186-26f7-7000-81c8-9c2abcff22e6":{"stringValue":"KIWI"}},"stringTypes":{"01a22186-26ed-7000-98bb-7929d620e1db":"DateTime","01a22186-26f7-7000-81c8-9c2abcff22e6":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-4', 2585112040150478525, 1, '{"caseId":"01a22186-2a15-7000-a618-4459eb7f8913","fingerprint":"e5265df06d9499298787241ce1eaf0b453d1b52bfa4ca5a7d0a43caca56b887b","createdTime":"2026-11-28T09:39:30.454741Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.454741Z-token-4', 2585112040150478525, 1, '{"token":"token-4","createdTime":"2026-11-28T09:39:30.454741Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2a15-7000-a618-4459eb7f8913/', 'audit-event', '0000000000000000001', 2585112040150478525, 1, '{"eventId":"01a22186-2a17-7000-b68d-854261b93ad4","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.454741Z","fields":[{"eventFieldId":"01a22186-236f-7000-a052-46892384d3ba","newValue":{"stringValue":"k"}},{"eventFieldId":"01a22186-25d0-7000-a67d-b8bd68c24f7f","newValue":{"booleanValue":true}},{"eventFieldId":"01a22186-26ed-7000-98bb-7929d620e1db","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a22186-26f7-7000-81c8-9c2abcff22e6","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a22186-2834-7000-9d5e-2e0ee4f754d8","newValue":{"stringValue":"kßß "}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-2a15-7000-a618-4459eb7f8913"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.454741Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.454741Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"95171899"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T4 K_"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2a2f-7000-baac-6c05320335d1/', 'audit-event', '0000000000000000002', 3730520298872104425, 1, '{"eventId":"01a22186-2a42-7000-a946-3aa4afc9d219","type":"CASE_UPDATED","performedTime":"2026-11-28T09:39:30.498375Z","fields":[{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","oldValue":{"doubleValue":1.7976931348623157E308},"newValue":{"doubleValue":5.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:39:30.481810Z"},"newValue":{"stringValue":"2026-11-28T09:39:30.498375Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:31.215283Z-token-12', 4806060952039665002, 1, '{"token":"token-12","createdTime":"2026-11-28T09:39:31.215283Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'field', '01a22186-31a2-7000-8742-4218d536124c', 4594779700241697034, 1, '{"name":"Url","type":"Url","options":[],"createdTime":"2026-11-28T09:39:32.388463Z","lastModifiedTime":"2026-11-28T09:39:32.388463Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2a2f-7000-baac-6c05320335d1/', 'audit-event', '0000000000000000001', 6789262470638286764, 1, '{"eventId":"01a22186-2a32-7000-898d-c8364696371e","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.481810Z","fields":[{"eventFieldId":"01a22186-236f-7000-a052-46892384d3ba","newValue":{"stringValue":"ké_ςkiwi"}},{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","newValue":{"doubleValue":1.7976931348623157E308}},{"eventFieldId":"01a22186-25d0-7000-a67d-b8bd68c24f7f","newValue":{"booleanValue":false}},{"eventFieldId":"01a22186-2834-7000-9d5e-2e0ee4f754d8","newValue":{"stringValue":"kss%K''"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-2a2f-7000-baac-6c05320335d1"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.481810Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.481810Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"10928411"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T5 🦊"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2a9d-7000-a273-a2bbef652da9/', 'audit-event', '0000000000000000002', 4447593032689890683, 1, '{"eventId":"01a22186-2aad-7000-b415-92e5291f2a3a","type":"CASE_UPDATED","performedTime":"2026-11-28T09:39:30.604885Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T09:39:30.604885Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:39:30.590784Z"},"newValue":{"stringValue":"2026-11-28T09:39:30.604885Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-7', 4963362041370546079, 1, '{"caseId":"01a22186-2a9d-7000-a273-a2bbef652da9","fingerprint":"ba3636b878b456723b651f28bb34c96fc6ebc02dad2561019ef2142b558e77ae","createdTime":"2026-11-28T09:39:30.590784Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.590784Z-token-7', 4963362041370546079, 1, '{"token":"token-7","createdTime":"2026-11-28T09:39:30.590784Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2a9d-7000-a273-a2bbef652da9/', 'audit-event', '0000000000000000001', 4963362041370546079, 1, '{"eventId":"01a22186-2a9f-7000-a8d6-8ca8e01c0997","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.590784Z","fields":[{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","newValue":{"doubleValue":-1.0}},{"eventFieldId":"01a22186-25d0-7000-a67d-b8bd68c24f7f","newValue":{"booleanValue":true}},{"eventFieldId":"01a22186-26ed-7000-98bb-7929d620e1db","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a22186-26f7-7000-81c8-9c2abcff22e6","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a22186-2801-7000-b42b-bf1fbb642ef1","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22186-2834-7000-9d5e-2e0ee4f754d8","newValue":{"stringValue":"k"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-2a9d-7000-a273-a2bbef652da9"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.590784Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.590784Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"81938048"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T7 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2a9d-7000-a273-a2bbef652da9', 4447593032689890683, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-7","fields":{"01a22186-26ed-7000-98bb-7929d620e1db":{"stringValue":"2026-03-14T00:00:00Z"},"01a22186-2834-7000-9d5e-2e0ee4f754d8":{"stringValue":"k"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22186-26f7-7000-81c8-9c2abcff22e6":{"stringValue":"plum"},"01a22186-25d0-7000-a67d-b8bd68c24f7f":{"booleanValue":true},"title":{"stringValue":"T7 "},"01a22186-2801-7000-b42b-bf1fbb642ef1":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"last_closed_datetime":{"stringValue":"2026-11-28T09:39:30.604885Z"},"reference_number":{"stringValue":"81938048"},"status":{"stringValue":"closed"},"01a22186-259f-7000-b91a-db56927958c3":{"doubleValue":-1.0},"created_datetime":{"stringValue":"2026-11-28T09:39:30.590784Z"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.604885Z"},"case_id":{"stringValue":"01a22186-2a9d-7000-a273-a2bbef652da9"}},"stringTypes":{"01a22186-26ed-7000-98bb-7929d620e1db":"DateTime","01a22186-26f7-7000-81c8-9c2abcff22e6":"SingleSelect"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{"Team":"","a/b":"red","team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2ab8-7000-a2ba-11a1129dd73f', 7628680063355462848, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-8","fields":{"title":{"stringValue":"T8 %"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.619278Z"},"case_id":{"stringValue":"01a22186-2ab8-7000-a2ba-11a1129dd73f"},"01a22186-25d0-7000-a67d-b8bd68c24f7f":{"booleanValue":true},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"reference_number":{"stringValue":"14546200"},"01a22186-279b-7000-8a77-4905853b2e9b":{"stringValue":"https://o.example/%C3%9F"},"created_datetime":{"stringValue":"2026-11-28T09:39:30.619278Z"},"status":{"stringValue":"open"},"01a22186-26f7-7000-81c8-9c2abcff22e6":{"stringValue":"plum"},"01a22186-259f-7000-b91a-db56927958c3":{"doubleValue":0.0}},"stringTypes":{"01a22186-26f7-7000-81c8-9c2abcff22e6":"SingleSelect","01a22186-279b-7000-8a77-4905853b2e9b":"Url"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-8', 7628680063355462848, 1, '{"caseId":"01a22186-2ab8-7000-a2ba-11a1129dd73f","fingerprint":"b015c9a07325c4c3d9baf477f354dbe77533e3f1433a1a90980e686c3f7b079c","createdTime":"2026-11-28T09:39:30.619278Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.619278Z-token-8', 7628680063355462848, 1, '{"token":"token-8","createdTime":"2026-11-28T09:39:30.619278Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'field', '01a22186-3131-7000-bccc-bfa2bba5a580', 2310904265759093135, 1, '{"name":"Number","type":"Number","options":[],"createdTime":"2026-11-28T09:39:32.276691Z","lastModifiedTime":"2026-11-28T09:39:32.276691Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'claim', 'field/name/DateTime', 5015834488838515035, 1, '{"holder":"01a22186-3176-7000-bf38-56e170ddbb96"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'claim', 'layout/name/Any', 2773723148515785526, 1, '{"holder":"01a22186-3209-7000-a01e-448f503825dd"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2ab8-7000-a2ba-11a1129dd73f/', 'audit-event', '0000000000000000001', 7628680063355462848, 1, '{"eventId":"01a22186-2abb-7000-9904-d84b27e04a6c","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.619278Z","fields":[{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","newValue":{"doubleValue":0.0}},{"eventFieldId":"01a22186-25d0-7000-a67d-b8bd68c24f7f","newValue":{"booleanValue":true}},{"eventFieldId":"01a22186-26f7-7000-81c8-9c2abcff22e6","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a22186-279b-7000-8a77-4905853b2e9b","newValue":{"stringValue":"https://o.example/%C3%9F"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-2ab8-7000-a2ba-11a1129dd73f"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.619278Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.619278Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"14546200"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T8 %"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2ac6-7000-8390-d4e96f58ce55/', 'audit-event', '0000000000000000002', 9097929180340666753, 1, '{"eventId":"01a22186-2ad3-7001-ae3f-f1fe059efaac","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:39:30.643319Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k  K🦊ss"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2ac6-7000-8390-d4e96f58ce55/', 'related-item', '01a22186-2ad3-7000-b805-07f37e0e599f', 9097929180340666753, 1, '{"caseId":"01a22186-2ac6-7000-8390-d4e96f58ce55","content":{"comment":{"body":"k  K🦊ss","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:39:30.643319Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2ae9-7000-b315-7a88a2cccd1c', 6448328888039981679, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-10","fields":{"reference_number":{"stringValue":"86180715"},"case_id":{"stringValue":"01a22186-2ae9-7000-b315-7a88a2cccd1c"},"01a22186-26ed-7000-98bb-7929d620e1db":{"stringValue":"0001-01-01T00:00:00Z"},"01a22186-259f-7000-b91a-db56927958c3":{"doubleValue":1.7976931348623157E308},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.667567Z"},"01a22186-2801-7000-b42b-bf1fbb642ef1":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"},"01a22186-236f-7000-a052-46892384d3ba":{"stringValue":"kgross''"},"created_datetime":{"stringValue":"2026-11-28T09:39:30.667567Z"},"01a22186-25d0-7000-a67d-b8bd68c24f7f":{"booleanValue":false},"title":{"stringValue":"T10 koss"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"open"}},"stringTypes":{"01a22186-26ed-7000-98bb-7929d620e1db":"DateTime"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"a/b":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-10', 6448328888039981679, 1, '{"caseId":"01a22186-2ae9-7000-b315-7a88a2cccd1c","fingerprint":"88e401bc5897bd4127b6480529ae47d57b9f788e9f0ce3a26e3a437a5acf287b","createdTime":"2026-11-28T09:39:30.667567Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.667567Z-token-10', 6448328888039981679, 1, '{"token":"token-10","createdTime":"2026-11-28T09:39:30.667567Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2ae9-7000-b315-7a88a2cccd1c/', 'audit-event', '0000000000000000001', 6448328888039981679, 1, '{"eventId":"01a22186-2aec-7000-a79b-5f870d049bb9","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.667567Z","fields":[{"eventFieldId":"01a22186-236f-7000-a052-46892384d3ba","newValue":{"stringValue":"kgross''"}},{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","newValue":{"doubleValue":1.7976931348623157E308}},{"eventFieldId":"01a22186-25d0-7000-a67d-b8bd68c24f7f","newValue":{"booleanValue":false}},{"eventFieldId":"01a22186-26ed-7000-98bb-7929d620e1db","newValue":{"stringValue":"0001-01-01T00:00:00Z"}},{"eventFieldId":"01a22186-2801-7000-b42b-bf1fbb642ef1","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-2ae9-7000-b315-7a88a2cccd1c"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.667567Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.667567Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"86180715"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T10 koss"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-12', 4806060952039665002, 1, '{"caseId":"01a22186-2d09-7000-96fd-c31e1c751b4e","fingerprint":"0eae4aeb0424e8c4249b0b5ab379aac32f15cdf59d57c62f4437bbfbbcec4f36","createdTime":"2026-11-28T09:39:31.215283Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-9', 2097983045402767489, 1, '{"caseId":"01a22186-2ac6-7000-8390-d4e96f58ce55","fingerprint":"569e48d15081bd258e6d9f2652375a34046d8abc3d447d9b7cc11166923ed382","createdTime":"2026-11-28T09:39:30.631732Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.631732Z-token-9', 2097983045402767489, 1, '{"token":"token-9","createdTime":"2026-11-28T09:39:30.631732Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2ac6-7000-8390-d4e96f58ce55/', 'audit-event', '0000000000000000001', 2097983045402767489, 1, '{"eventId":"01a22186-2ac8-7000-8a79-d2b5f20e488b","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.631732Z","fields":[{"eventFieldId":"01a22186-236f-7000-a052-46892384d3ba","newValue":{"stringValue":"ké%Kİ"}},{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","newValue":{"doubleValue":1.0}},{"eventFieldId":"01a22186-26ed-7000-98bb-7929d620e1db","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a22186-26f7-7000-81c8-9c2abcff22e6","newValue":{"stringValue":"KIWI"}},{"eventFieldId":"01a22186-2801-7000-b42b-bf1fbb642ef1","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22186-2834-7000-9d5e-2e0ee4f754d8","newValue":{"stringValue":"kKgrossgro"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-2ac6-7000-8390-d4e96f58ce55"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.631732Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.631732Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"09283130"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T9 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2ac6-7000-8390-d4e96f58ce55', 957414560717112815, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-9","fields":{"status":{"stringValue":"open"},"case_id":{"stringValue":"01a22186-2ac6-7000-8390-d4e96f58ce55"},"title":{"stringValue":"T9 "},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.654239Z"},"01a22186-2801-7000-b42b-bf1fbb642ef1":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"created_datetime":{"stringValue":"2026-11-28T09:39:30.631732Z"},"01a22186-236f-7000-a052-46892384d3ba":{"stringValue":"ké%Kİ"},"01a22186-26ed-7000-98bb-7929d620e1db":{"stringValue":"2026-03-14T00:00:00Z"},"01a22186-2834-7000-9d5e-2e0ee4f754d8":{"stringValue":"kKgrossgro"},"01a22186-259f-7000-b91a-db56927958c3":{"doubleValue":9.0},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22186-26f7-7000-81c8-9c2abcff22e6":{"stringValue":"KIWI"},"reference_number":{"stringValue":"09283130"}},"stringTypes":{"01a22186-26ed-7000-98bb-7929d620e1db":"DateTime","01a22186-26f7-7000-81c8-9c2abcff22e6":"SingleSelect"},"items":{"total":1,"files":0,"slas":[]},"sequence":3,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2ac6-7000-8390-d4e96f58ce55/', 'audit-event', '0000000000000000003', 957414560717112815, 1, '{"eventId":"01a22186-2ade-7000-adb4-afac4cec90d6","type":"CASE_UPDATED","performedTime":"2026-11-28T09:39:30.654239Z","fields":[{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","oldValue":{"doubleValue":1.0},"newValue":{"doubleValue":9.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:39:30.631732Z"},"newValue":{"stringValue":"2026-11-28T09:39:30.654239Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'field', '01a22186-3176-7000-bf38-56e170ddbb96', 5015834488838515035, 1, '{"name":"DateTime","type":"DateTime","options":[],"createdTime":"2026-11-28T09:39:32.346831Z","lastModifiedTime":"2026-11-28T09:39:32.346831Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'claim', 'field/name/Url', 4594779700241697034, 1, '{"holder":"01a22186-31a2-7000-8742-4218d536124c"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2b09-7000-a3d2-fd7eb276affb', 682046974414348595, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-11","fields":{"01a22186-259f-7000-b91a-db56927958c3":{"doubleValue":1.0E-300},"case_id":{"stringValue":"01a22186-2b09-7000-a3d2-fd7eb276affb"},"01a22186-25d0-7000-a67d-b8bd68c24f7f":{"booleanValue":false},"01a22186-279b-7000-8a77-4905853b2e9b":{"stringValue":"https://K.example/%C3%9F"},"01a22186-2801-7000-b42b-bf1fbb642ef1":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"01a22186-236f-7000-a052-46892384d3ba":{"stringValue":"kkiwiékiwi"},"title":{"stringValue":"T11 ς"},"01a22186-26f7-7000-81c8-9c2abcff22e6":{"stringValue":"plum"},"01a22186-26ed-7000-98bb-7929d620e1db":{"stringValue":"2026-03-14T00:00:00Z"},"01a22186-2834-7000-9d5e-2e0ee4f754d8":{"stringValue":"kkoİ"},"status":{"stringValue":"open"},"created_datetime":{"stringValue":"2026-11-28T09:39:30.699050Z"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:30.699050Z"},"reference_number":{"stringValue":"34809499"}},"stringTypes":{"01a22186-279b-7000-8a77-4905853b2e9b":"Url","01a22186-26f7-7000-81c8-9c2abcff22e6":"SingleSelect","01a22186-26ed-7000-98bb-7929d620e1db":"DateTime"},"items":{"total":0,"files":0,"slas":[]},"sequence":1,"tags":{"team":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token', 'token-11', 682046974414348595, 1, '{"caseId":"01a22186-2b09-7000-a3d2-fd7eb276affb","fingerprint":"a9a3654a8ca545e35658f3cf0f496dcc42f51ce6bf58e410d442fcb36fdd6175","createdTime":"2026-11-28T09:39:30.699050Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'client-token-expiry', '2026-11-28T09:39:30.699050Z-token-11', 682046974414348595, 1, '{"token":"token-11","createdTime":"2026-11-28T09:39:30.699050Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2b09-7000-a3d2-fd7eb276affb/', 'audit-event', '0000000000000000001', 682046974414348595, 1, '{"eventId":"01a22186-2b0b-7000-b07a-3d6064d3db9c","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:30.699050Z","fields":[{"eventFieldId":"01a22186-236f-7000-a052-46892384d3ba","newValue":{"stringValue":"kkiwiékiwi"}},{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","newValue":{"doubleValue":1.0E-300}},{"eventFieldId":"01a22186-25d0-7000-a67d-b8bd68c24f7f","newValue":{"booleanValue":false}},{"eventFieldId":"01a22186-26ed-7000-98bb-7929d620e1db","newValue":{"stringValue":"2026-03-14T00:00:00Z"}},{"eventFieldId":"01a22186-26f7-7000-81c8-9c2abcff22e6","newValue":{"stringValue":"plum"}},{"eventFieldId":"01a22186-279b-7000-8a77-4905853b2e9b","newValue":{"stringValue":"https://K.example/%C3%9F"}},{"eventFieldId":"01a22186-2801-7000-b42b-bf1fbb642ef1","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22186-2834-7000-9d5e-2e0ee4f754d8","newValue":{"stringValue":"kkoİ"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-2b09-7000-a3d2-fd7eb276affb"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.699050Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:30.699050Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"34809499"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T11 ς"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2d09-7000-96fd-c31e1c751b4e/', 'audit-event', '0000000000000000002', 2129041877207223996, 1, '{"eventId":"01a22186-2db3-7001-9e70-3b22f7a8cf78","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:39:31.379221Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k ςkoK"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2d09-7000-96fd-c31e1c751b4e/', 'related-item', '01a22186-2db3-7000-8ad7-e9a6205d5783', 2129041877207223996, 1, '{"caseId":"01a22186-2d09-7000-96fd-c31e1c751b4e","content":{"comment":{"body":"k ςkoK","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:39:31.379221Z","tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2d09-7000-96fd-c31e1c751b4e', 6879755762220159740, 3, '{"templateId":"01a22186-289e-7000-9105-ad539a7ddf04","clientToken":"token-12","fields":{"status":{"stringValue":"closed"},"case_id":{"stringValue":"01a22186-2d09-7000-96fd-c31e1c751b4e"},"title":{"stringValue":"T12 OKgrokiwi"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:31.539658Z"},"01a22186-2801-7000-b42b-bf1fbb642ef1":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"created_datetime":{"stringValue":"2026-11-28T09:39:31.215283Z"},"01a22186-2834-7000-9d5e-2e0ee4f754d8":{"stringValue":"kΣgroKς"},"01a22186-279b-7000-8a77-4905853b2e9b":{"stringValue":"https://o.example/%C3%9F"},"01a22186-259f-7000-b91a-db56927958c3":{"doubleValue":1.5},"01a22186-25d0-7000-a67d-b8bd68c24f7f":{"booleanValue":false},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"last_closed_datetime":{"stringValue":"2026-11-28T09:39:31.539658Z"},"reference_number":{"stringValue":"56111861"}},"stringTypes":{"01a22186-279b-7000-8a77-4905853b2e9b":"Url"},"items":{"total":1,"files":0,"slas":[]},"sequence":3,"tags":{"team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2d09-7000-96fd-c31e1c751b4e/', 'audit-event', '0000000000000000001', 4806060952039665002, 1, '{"eventId":"01a22186-2d0f-7000-b0ec-a385934b0608","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:31.215283Z","fields":[{"eventFieldId":"01a22186-259f-7000-b91a-db56927958c3","newValue":{"doubleValue":1.5}},{"eventFieldId":"01a22186-25d0-7000-a67d-b8bd68c24f7f","newValue":{"booleanValue":false}},{"eventFieldId":"01a22186-279b-7000-8a77-4905853b2e9b","newValue":{"stringValue":"https://o.example/%C3%9F"}},{"eventFieldId":"01a22186-2801-7000-b42b-bf1fbb642ef1","newValue":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}},{"eventFieldId":"01a22186-2834-7000-9d5e-2e0ee4f754d8","newValue":{"stringValue":"kΣgroKς"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-2d09-7000-96fd-c31e1c751b4e"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:31.215283Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:31.215283Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"56111861"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T12 OKgrokiwi"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2d09-7000-96fd-c31e1c751b4e/', 'audit-event', '0000000000000000003', 6879755762220159740, 1, '{"eventId":"01a22186-2e54-7000-8f49-81472165bf38","type":"CASE_UPDATED","performedTime":"2026-11-28T09:39:31.539658Z","fields":[{"eventFieldId":"last_closed_datetime","oldValue":{"emptyValue":{}},"newValue":{"stringValue":"2026-11-28T09:39:31.539658Z"}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:39:31.215283Z"},"newValue":{"stringValue":"2026-11-28T09:39:31.539658Z"}},{"eventFieldId":"status","oldValue":{"stringValue":"open"},"newValue":{"stringValue":"closed"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'claim', 'field/name/Boolean', 8314787300090916379, 1, '{"holder":"01a22186-3155-7000-810a-36dd8f66b73c"}');
INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'field', '01a22186-3155-7000-810a-36dd8f66b73c', 8314787300090916379, 1, '{"name":"Boolean","type":"Boolean","options":[],"createdTime":"2026-11-28T09:39:32.319971Z","lastModifiedTime":"2026-11-28T09:39:32.319971Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'claim', 'field/name/SingleSelect', 1337290817091137331, 1, '{"holder":"01a22186-318d-7000-aa38-3137a9d8c4c6"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'claim', 'field/name/User', 691468068324259758, 1, '{"holder":"01a22186-31bb-7000-9968-8e58f32044ee"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'field', '01a22186-31bb-7000-9968-8e58f32044ee', 691468068324259758, 1, '{"name":"User","type":"User","options":[],"createdTime":"2026-11-28T09:39:32.413423Z","lastModifiedTime":"2026-11-28T09:39:32.413423Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'field', '01a22186-318d-7000-aa38-3137a9d8c4c6', 7921730343944702669, 1, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-28T09:39:32.367144Z","lastModifiedTime":"2026-11-28T09:39:32.464609Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/case/01a22186-3237-7000-9929-9753c399b004/', 'audit-event', '0000000000000000002', 7710825941262764064, 1, '{"eventId":"01a22186-3249-7001-8dd1-2dcefb3d58d0","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-28T09:39:32.553107Z","fields":[{"eventFieldId":"comment.body","newValue":{"stringValue":"k "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/case/01a22186-3237-7000-9929-9753c399b004/', 'related-item', '01a22186-3249-7000-8523-1d8b50b00102', 7710825941262764064, 1, '{"caseId":"01a22186-3237-7000-9929-9753c399b004","content":{"comment":{"body":"k ","contentType":"Text/Plain"}},"stringTypes":{},"associationTime":"2026-11-28T09:39:32.553107Z","tags":{}}'),
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Other', 106337537375024551, 1, '{"holder":"01a22186-3063-7000-b871-64e116cff449"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'claim', 'field/name/Number', 2310904265759093135, 1, '{"holder":"01a22186-3131-7000-bccc-bfa2bba5a580"}'),
	('000000000000', 'us-east-1', '', 'domain', '01a22186-3063-7000-b871-64e116cff449', 7896714646467029816, 1, '{"name":"Other","createdTime":"2026-11-28T09:39:32.067308Z","provisionedTime":"2026-11-28T09:39:32.067308Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'client-token', 'token-0', 4161321675589236352, 1, '{"caseId":"01a22186-3237-7000-9929-9753c399b004","fingerprint":"1f0f63a2703428f0c1ee07418645f76b5e9754cc90b53f034ce725c5a5a9e5f7","createdTime":"2026-11-28T09:39:32.536112Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'client-token-expiry', '2026-11-28T09:39:32.536112Z-token-0', 4161321675589236352, 1, '{"token":"token-0","createdTime":"2026-11-28T09:39:32.536112Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/case/01a22186-3237-7000-9929-9753c399b004/', 'audit-event', '0000000000000000001', 4161321675589236352, 1, '{"eventId":"01a22186-323c-7000-8b32-a59bf612ed74","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:32.536112Z","fields":[{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-3237-7000-9929-9753c399b004"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:32.536112Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:32.536112Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"83140468"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T0"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'case', '01a22186-3237-7000-9929-9753c399b004', 7710825941262764064, 3, '{"templateId":"01a22186-3219-7000-983d-b55190abdbda","clientToken":"token-0","fields":{"title":{"stringValue":"T0"},"reference_number":{"stringValue":"83140468"},"created_datetime":{"stringValue":"2026-11-28T09:39:32.536112Z"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"status":{"stringValue":"open"},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:32.536112Z"},"case_id":{"stringValue":"01a22186-3237-7000-9929-9753c399b004"}},"stringTypes":{},"items":{"total":1,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'client-token', 'token-1', 7774749143544202465, 1, '{"caseId":"01a22186-3257-7000-9943-e5db8d00a620","fingerprint":"a7a687070c2242938eaf8ff669dcfae8692649c5f8a23f7d34ad004f5d3f27cf","createdTime":"2026-11-28T09:39:32.570213Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'client-token-expiry', '2026-11-28T09:39:32.570213Z-token-1', 7774749143544202465, 1, '{"token":"token-1","createdTime":"2026-11-28T09:39:32.570213Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/case/01a22186-3257-7000-9943-e5db8d00a620/', 'audit-event', '0000000000000000001', 7774749143544202465, 1, '{"eventId":"01a22186-325a-7000-bc7d-87eaa617e9ed","type":"CASE_CREATED","performedTime":"2026-11-28T09:39:32.570213Z","fields":[{"eventFieldId":"01a22186-30a0-7000-ab4f-db510fea1bd9","newValue":{"stringValue":"ké_"}},{"eventFieldId":"01a22186-3131-7000-bccc-bfa2bba5a580","newValue":{"doubleValue":1.5}},{"eventFieldId":"01a22186-3155-7000-810a-36dd8f66b73c","newValue":{"booleanValue":false}},{"eventFieldId":"01a22186-31a2-7000-8742-4218d536124c","newValue":{"stringValue":"https://k.example/%C3%9F"}},{"eventFieldId":"case_id","newValue":{"stringValue":"01a22186-3257-7000-9943-e5db8d00a620"}},{"eventFieldId":"created_datetime","newValue":{"stringValue":"2026-11-28T09:39:32.570213Z"}},{"eventFieldId":"customer_id","newValue":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}},{"eventFieldId":"last_updated_datetime","newValue":{"stringValue":"2026-11-28T09:39:32.570213Z"}},{"eventFieldId":"reference_number","newValue":{"stringValue":"18162603"}},{"eventFieldId":"status","newValue":{"stringValue":"open"}},{"eventFieldId":"title","newValue":{"stringValue":"T1 "}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'case', '01a22186-3257-7000-9943-e5db8d00a620', 6136853214411522188, 3, '{"templateId":"01a22186-3219-7000-983d-b55190abdbda","clientToken":"token-1","fields":{"title":{"stringValue":"T1 "},"last_updated_datetime":{"stringValue":"2026-11-28T09:39:32.649143Z"},"case_id":{"stringValue":"01a22186-3257-7000-9943-e5db8d00a620"},"01a22186-30a0-7000-ab4f-db510fea1bd9":{"stringValue":"ké_"},"status":{"stringValue":"open"},"customer_id":{"stringValue":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"},"reference_number":{"stringValue":"18162603"},"01a22186-31a2-7000-8742-4218d536124c":{"stringValue":"https://k.example/%C3%9F"},"created_datetime":{"stringValue":"2026-11-28T09:39:32.570213Z"},"01a22186-3131-7000-bccc-bfa2bba5a580":{"doubleValue":1.0},"01a22186-3155-7000-810a-36dd8f66b73c":{"booleanValue":false}},"stringTypes":{"01a22186-31a2-7000-8742-4218d536124c":"Url"},"items":{"total":0,"files":0,"slas":[]},"sequence":2,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'field', '01a22186-31d3-7000-b516-e9ad73dfeaee', 8569209125715595026, 1, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"options":[],"createdTime":"2026-11-28T09:39:32.437164Z","lastModifiedTime":"2026-11-28T09:39:32.707237Z","deleted":true,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'layout', '01a22186-3209-7000-a01e-448f503825dd', 2773723148515785526, 1, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"01a22186-30a0-7000-ab4f-db510fea1bd9"}]}}]}}},"createdTime":"2026-11-28T09:39:32.492273Z","lastModifiedTime":"2026-11-28T09:39:32.492273Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'tally', 'layout', 2773723148515785526, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'template', '01a22186-3219-7000-983d-b55190abdbda', 1310843643122840925, 1, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"01a22186-3209-7000-a01e-448f503825dd"},"requiredFields":[],"status":"Active","rules":[],"tagPropagationConfigurations":[]},"createdTime":"2026-11-28T09:39:32.506876Z","lastModifiedTime":"2026-11-28T09:39:32.506876Z","deleted":false,"tags":{}}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'tally', 'template', 1310843643122840925, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/case/01a22186-3257-7000-9943-e5db8d00a620/', 'audit-event', '0000000000000000002', 6136853214411522188, 1, '{"eventId":"01a22186-32a9-7000-ba8d-83bd7c0bee0e","type":"CASE_UPDATED","performedTime":"2026-11-28T09:39:32.649143Z","fields":[{"eventFieldId":"01a22186-3131-7000-bccc-bfa2bba5a580","oldValue":{"doubleValue":1.5},"newValue":{"doubleValue":1.0}},{"eventFieldId":"last_updated_datetime","oldValue":{"stringValue":"2026-11-28T09:39:32.570213Z"},"newValue":{"stringValue":"2026-11-28T09:39:32.649143Z"}}],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}');


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
	('95c48aa1-72df-4023-b0ad-6e54ca3ab03c', '2026-11-28 09:39:32.040172+00');


--
-- Data for Name: searchable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.searchable VALUES
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-28d1-7000-98ff-34c87fdb380d', 'domain/case', 34737049223414085, '{1153118219,-950572954,501960634,551646882,-937142493,483454231,-161038486,1903878790}', -1329774718, '{}', '￿t0', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-28d1-7000-98ff-34c87fdb380d￿01m8grca6he009hzsms1zxpe0d￿03109514￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aa15207dccd58', 'm800000006b0aa15207dccd58', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22186-28d1-7000-98ff-34c87fdb380d', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grca6he009hzsms1zxpe0d', 't03109514', 'l01a22186-289e-7000-9105-ad539a7ddf04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-28d1-7000-98ff-34c87fdb380d/', 'related-item', '01a22186-2936-7000-828a-2f0daf3e8064', 'domain/case/related-item', -7216216369689728212, '{1825763052}', -1261827722, '{}', '', '', 'm800000006b0aa1520da96fc0', 'l01a22186-28d1-7000-98ff-34c87fdb380d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2972-7000-9ce3-a13808c47913', 'domain/case', 34737049223414085, '{551646882,550823217,-937142493,-904216237,-950572954,-833794465,716600674,357859630,1999819016,1903878790,-244137682,302390427,563228749,-1964317547}', -1329774718, '{}', '￿t1 ￿https://k.example/%c3%9f￿k_''🦊￿k', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-2972-7000-9ce3-a13808c47913￿01m8grcabje009srx1704c8y8k￿49851741￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aa152133a7088', 'm800000006b0aa152117a1f00', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lkiwi', 'f1', 'l', 'f1', 'l', NULL, NULL, NULL, NULL, NULL, NULL, 't01a22186-2972-7000-9ce3-a13808c47913', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcabje009srx1704c8y8k', 't49851741', 'l01a22186-289e-7000-9105-ad539a7ddf04', 'tk_''🦊', 'thttps://k.example/%c3%9f', 'tk', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-29af-7000-a5d6-2761a07738d2', 'domain/case', 34737049223414085, '{-950572954,551646882,-496535438,-937142493,1867336149,-2145254150,-150676627,-836118717,-1195449500,1903878790,-645418726,302390427}', -1329774718, '{}', '￿t2 ￿k_', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-29af-7000-a5d6-2761a07738d2￿01m8grcadfe00abnh7c6g7ee6j￿65629729￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aa152165e7890', 'm800000006b0aa152150b5828', NULL, 'lclosed', 'tt2 ', 'nbff0000000000000', 'm800000006b0aa152165e7890', NULL, NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22186-29af-7000-a5d6-2761a07738d2', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcadfe00abnh7c6g7ee6j', 't65629729', 'l01a22186-289e-7000-9105-ad539a7ddf04', NULL, NULL, 'tk_', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-29ee-7000-a37b-c544b0e6bd29', 'domain/case', 34737049223414085, '{551646882,550823217,-937142493,873573177,-150676627,-904216237,-950572954,-680919237,-139650790,-2145254150,-1093943951,1903878790,-244137682,-645418726,302390427,606831157,-1964317547}', -1329774718, '{}', '￿t3 ￿https://k.example/%c3%9f￿kkoé', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-29ee-7000-a37b-c544b0e6bd29￿01m8grcafee00a6yy58jredf99￿6a1f￿95730745￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aa15219097450', 'm800000006b0aa15219097450', NULL, 'lopen', 'tt3 ', NULL, NULL, 'm8000000069b4a4ff3b9ac618', NULL, NULL, NULL, NULL, 'lplum', NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, NULL, NULL, 't01a22186-29ee-7000-a37b-c544b0e6bd29', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcafee00a6yy58jredf99', 't95730745', 'l01a22186-289e-7000-9105-ad539a7ddf04', 'tkkoé', 'thttps://k.example/%c3%9f', NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-29ee-7000-a37b-c544b0e6bd29/', 'related-item', '01a22186-2a0c-7000-aceb-7c19bd6d68ac', 'domain/case/related-item', -7216216369689728212, '{-981646500}', -1261827722, '{}', '', '', 'm800000006b0aa1521a7b2cc0', 'l01a22186-29ee-7000-a37b-c544b0e6bd29', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2a15-7000-a618-4459eb7f8913', 'domain/case', 34737049223414085, '{-950572954,-579816926,551646882,-937142493,-1755073868,-604289135,-1502955674,1120215625,1903878790,302390427}', -1329774718, '{}', '￿t4 k_￿k￿kßß ', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-2a15-7000-a618-4459eb7f8913￿01m8grcagne00ac624b7nqz28k￿6a1f￿95171899￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aa1521b1acc08', 'm800000006b0aa1521b1acc08', NULL, 'lopen', 'tt4 k_', NULL, NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, 't01a22186-2a15-7000-a618-4459eb7f8913', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcagne00ac624b7nqz28k', 't95171899', 'l01a22186-289e-7000-9105-ad539a7ddf04', 'tk', NULL, 'tkßß ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2a2f-7000-baac-6c05320335d1', 'domain/case', 34737049223414085, '{551646882,292034411,-937142493,-53612186,1882856337,-950572954,-371418968,-504718276,594742761,357859630,1903878790,302390427,-415588988}', -1329774718, '{}', '￿t5 🦊￿ké_σkiwi￿kss%k''', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-2a2f-7000-baac-6c05320335d1￿01m8grcahfe00bnb3c0ms06deh￿10928411￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aa1521db49958', 'm800000006b0aa1521cb7d650', NULL, 'lopen', 'tt5 🦊', 'nc014000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, NULL, NULL, 't01a22186-2a2f-7000-baac-6c05320335d1', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcahfe00bnb3c0ms06deh', 't10928411', 'l01a22186-289e-7000-9105-ad539a7ddf04', 'tké_σkiwi', NULL, 'tkss%k''', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2ac6-7000-8390-d4e96f58ce55', 'domain/case', 34737049223414085, '{551646882,1318044844,-937142493,-272863948,-150676627,-1377107134,1688040694,-950572954,-123888913,-504718276,-2145254150,-60720581,1903878790,-645418726}', -1329774718, '{}', '￿t9 ￿ké%kİ￿kkgrossgro', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-2ac6-7000-8390-d4e96f58ce55￿01m8grcap6e008746mx5qnhkjn￿09283130￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aa15226fee518', 'm800000006b0aa15225a77720', NULL, 'lopen', 'tt9 ', 'nc022000000000000', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22186-2ac6-7000-8390-d4e96f58ce55', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcap6e008746mx5qnhkjn', 't09283130', 'l01a22186-289e-7000-9105-ad539a7ddf04', 'tké%kİ', NULL, 'tkkgrossgro', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2b09-7000-a3d2-fd7eb276affb', 'domain/case', 34737049223414085, '{1616601595,-989266807,1185993202,551646882,1524309304,550823217,-937142493,-150676627,-904216237,1608607755,-714745106,940512676,-950572954,-2145254150,1903878790,-244137682,-645418726,302390427,-1964317547}', -1329774718, '{}', '￿t11 σ￿https://k.example/%c3%9f￿kkiwiékiwi￿kkoİ', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-2b09-7000-a3d2-fd7eb276affb￿01m8grcar9e00a7mqxfts7dbzv￿34809499￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aa15229aaa810', 'm800000006b0aa15229aaa810', NULL, 'lopen', 'tt11 σ', 'n81a56e1fc2f8f359', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f0', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, 't01a22186-2b09-7000-a3d2-fd7eb276affb', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcar9e00a7mqxfts7dbzv', 't34809499', 'l01a22186-289e-7000-9105-ad539a7ddf04', 'tkkiwiékiwi', 'thttps://k.example/%c3%9f', 'tkkoİ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2d09-7000-96fd-c31e1c751b4e/', 'related-item', '01a22186-2db3-7000-8ad7-e9a6205d5783', 'domain/case/related-item', -7216216369689728212, '{271020715}', -1261827722, '{}', '', '', 'm800000006b0aa153169a7408', 'l01a22186-2d09-7000-96fd-c31e1c751b4e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'case', '01a22186-3237-7000-9929-9753c399b004', 'domain/case', 7683929168352677218, '{1468805503,975480199,1956353069,-1267241455,-867254329,2142235894,-1837390846,168668417}', -1329774718, '{}', '￿t0', '￿01a22186-3219-7000-983d-b55190abdbda￿01a22186-3237-7000-9929-9753c399b004￿01m8grcchqe009jacqaf1skc04￿6a1f￿83140468￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aa1541ff46b80', 'm800000006b0aa1541ff46b80', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22186-3237-7000-9929-9753c399b004', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcchqe009jacqaf1skc04', 't83140468', 'l01a22186-3219-7000-983d-b55190abdbda', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/', 'case', '01a22186-3257-7000-9943-e5db8d00a620', 'domain/case', 7683929168352677218, '{-1115688163,-87582111,-1267241455,-671473700,-976972349,-867254329,-1742781291,-1208750824,168668417,143982918,1956353069,1511192580,1211121769,750841562}', -1329774718, '{}', '￿ké_￿https://k.example/%c3%9f￿t1 ', '￿01a22186-3219-7000-983d-b55190abdbda￿01a22186-3257-7000-9943-e5db8d00a620￿01m8grccjqe009jgz5ve6g19h0￿18162603￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aa15426b122d8', 'm800000006b0aa15421fcc288', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22186-3257-7000-9943-e5db8d00a620', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grccjqe009jgz5ve6g19h0', 't18162603', 'l01a22186-3219-7000-983d-b55190abdbda', 'tké_', 'thttps://k.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2a9d-7000-a273-a2bbef652da9', 'domain/case', 34737049223414085, '{-950572954,551646882,-1866456042,-937142493,-2145254150,-150676627,1092757579,664234347,1903878790,-1179856223,-645418726,302390427}', -1329774718, '{}', '￿t7 ￿k', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-2a9d-7000-a273-a2bbef652da9￿01m8grcamxe00a4wx2qfqpabd9￿6a1f￿81938048￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aa152240dd008', 'm800000006b0aa1522336a600', NULL, 'lclosed', 'tt7 ', 'n400fffffffffffff', 'm800000006b0aa152240dd008', 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, 'f1', 'l', 'f1', 'lred', 'f1', 'lred', NULL, NULL, 't01a22186-2a9d-7000-a273-a2bbef652da9', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcamxe00a4wx2qfqpabd9', 't81938048', 'l01a22186-289e-7000-9105-ad539a7ddf04', NULL, NULL, 'tk', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2ab8-7000-a2ba-11a1129dd73f', 'domain/case', 34737049223414085, '{551646882,-1336449038,550823217,-937142493,425039164,-904216237,-1500851581,-1808421665,-950572954,477212617,1903878790,-244137682,-1964317547}', -1329774718, '{}', '￿t8 %￿https://o.example/%c3%9f', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-2ab8-7000-a2ba-11a1129dd73f￿01m8grcanre00a5eghm499vnsz￿14546200￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0aa15224e96eb0', 'm800000006b0aa15224e96eb0', NULL, 'lopen', 'tt8 %', 'n8000000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22186-2ab8-7000-a2ba-11a1129dd73f', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcanre00a5eghm499vnsz', 't14546200', 'l01a22186-289e-7000-9105-ad539a7ddf04', NULL, 'thttps://o.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/case/01a22186-2ac6-7000-8390-d4e96f58ce55/', 'related-item', '01a22186-2ad3-7000-b805-07f37e0e599f', 'domain/case/related-item', -7216216369689728212, '{187318652}', -1261827722, '{}', '', '', 'm800000006b0aa152265844d8', 'l01a22186-2ac6-7000-8390-d4e96f58ce55', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2ae9-7000-b315-7a88a2cccd1c', 'domain/case', 34737049223414085, '{-24719610,805537666,551646882,-937142493,747226499,-1288634592,-950572954,-1899766121,714666510,-209476492,1903878790,870676857,2026299897}', -1329774718, '{}', '￿t10 koss￿kgross''', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-2ae9-7000-b315-7a88a2cccd1c￿01m8grcaq9e00b65bth2hcsk8w￿6a1f￿86180715￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3￿', 'm800000006b0aa15227ca4398', 'm800000006b0aa15227ca4398', NULL, 'lopen', 'tt10 koss', 'nffefffffffffffff', NULL, 'm7ffffff1886e090000000000', NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, NULL, NULL, 't01a22186-2ae9-7000-b315-7a88a2cccd1c', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcaq9e00b65bth2hcsk8w', 't86180715', 'l01a22186-289e-7000-9105-ad539a7ddf04', 'tkgross''', NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-1f0b-7000-8c75-baff42584be5/', 'case', '01a22186-2d09-7000-96fd-c31e1c751b4e', 'domain/case', 34737049223414085, '{201613124,-1606428579,551646882,-1336449038,550823217,-937142493,-150676627,-904216237,1340585547,-950572954,-2145254150,1068117299,773994200,1903878790,-244137682,-1798912997,-645418726,-1964317547}', -1329774718, '{}', '￿t12 okgrokiwi￿https://o.example/%c3%9f￿kσgrokσ', '￿01a22186-289e-7000-9105-ad539a7ddf04￿01a22186-2d09-7000-96fd-c31e1c751b4e￿01m8grcb89e009dze33re7a6te￿56111861￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0aa153202a8710', 'm800000006b0aa1530cd4f538', NULL, 'lclosed', 'tt12 okgrokiwi', 'nbff8000000000000', 'm800000006b0aa153202a8710', NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, 't01a22186-2d09-7000-96fd-c31e1c751b4e', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8grcb89e009dze33re7a6te', 't56111861', 'l01a22186-289e-7000-9105-ad539a7ddf04', NULL, 'thttps://o.example/%c3%9f', 'tkσgrokσ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22186-3063-7000-b871-64e116cff449/case/01a22186-3237-7000-9929-9753c399b004/', 'related-item', '01a22186-3249-7000-8523-1d8b50b00102', 'domain/case/related-item', -4216006156391849586, '{2013402165}', -1261827722, '{}', '', '', 'm800000006b0aa15420f7be38', 'l01a22186-3237-7000-9929-9753c399b004', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: searchable_kind; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: slot; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.slot VALUES
	(34737049223414085, 'case_id', 1, 3),
	(34737049223414085, 'customer_id', 2, 3),
	(34737049223414085, 'reference_id', 3, 3),
	(34737049223414085, 'reference_number', 4, 3),
	(34737049223414085, 'template/id', 5, 3),
	(-7216216369689728212, 'item/type', 1, 2),
	(34737049223414085, '01a22186-236f-7000-a052-46892384d3ba', 6, 3),
	(34737049223414085, '01a22186-25d0-7000-a67d-b8bd68c24f7f', 7, 2),
	(34737049223414085, '01a22186-26f7-7000-81c8-9c2abcff22e6', 8, 2),
	(34737049223414085, '01a22186-279b-7000-8a77-4905853b2e9b', 9, 3),
	(34737049223414085, '01a22186-2834-7000-9d5e-2e0ee4f754d8', 10, 3),
	(34737049223414085, 'lower-tag-key/team', 11, 2),
	(34737049223414085, 'lower-tag-value/team', 12, 2),
	(34737049223414085, 'tag-key/Team', 13, 2),
	(34737049223414085, 'tag-value/Team', 14, 2),
	(34737049223414085, '01a22186-259f-7000-b91a-db56927958c3', 15, 1),
	(34737049223414085, '01a22186-2801-7000-b42b-bf1fbb642ef1', 16, 3),
	(34737049223414085, 'last_closed_datetime', 17, 1),
	(34737049223414085, '01a22186-26ed-7000-98bb-7929d620e1db', 18, 1),
	(34737049223414085, 'tag-key/a/b', 19, 2),
	(34737049223414085, 'tag-value/a/b', 20, 2),
	(34737049223414085, 'tag-key/team', 21, 2),
	(34737049223414085, 'tag-value/team', 22, 2),
	(7683929168352677218, 'case_id', 1, 3),
	(7683929168352677218, 'customer_id', 2, 3),
	(7683929168352677218, 'reference_id', 3, 3),
	(7683929168352677218, 'reference_number', 4, 3),
	(7683929168352677218, 'template/id', 5, 3),
	(-4216006156391849586, 'item/type', 1, 2),
	(7683929168352677218, '01a22186-30a0-7000-ab4f-db510fea1bd9', 6, 3),
	(7683929168352677218, '01a22186-3131-7000-bccc-bfa2bba5a580', 7, 1),
	(7683929168352677218, '01a22186-3155-7000-810a-36dd8f66b73c', 8, 2),
	(7683929168352677218, '01a22186-31a2-7000-8742-4218d536124c', 9, 3);


--
-- Data for Name: total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.total VALUES
	('000000000000', 'related-item', -7216216369689728212, '', 223, -1),
	('000000000000', 'case', 34737049223414085, 'lclosed', 52, 2),
	('000000000000', 'related-item', -7216216369689728212, '', 228, 2),
	('000000000000', 'related-item', -7216216369689728212, '', 52, 3),
	('000000000000', 'case', 34737049223414085, 'lclosed', 228, 1),
	('000000000000', 'case', 34737049223414085, 'lopen', 228, 8),
	('000000000000', 'case', 34737049223414085, 'lopen', 52, 3),
	('000000000000', 'case', 34737049223414085, '', 223, -2),
	('000000000000', 'related-item', -4216006156391849586, '', 228, 1),
	('000000000000', 'case', 7683929168352677218, 'lopen', 52, 2);


--
-- Data for Name: word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.word VALUES
	(-3883579163621815990, '{79811648,-1209824425,1031213729,943594006,-1440611667}'),
	(2365767702983698198, '{1322464224,939363306,1925779443}'),
	(2606319976362848439, '{1796707349,-1665382913}'),
	(-2595402071538350411, '{1131662663}'),
	(-1595232319157547461, '{1918658107,-1772834067,-2139037665}'),
	(8086806391130585622, '{1847837078}'),
	(1385521011047363568, '{1918658107,-1772834067,178971269,-1308383972}'),
	(-532098828731582675, '{210962259,1038066543,-942874167,311527060,-198097882,-72821819,-1191175779}'),
	(-8159433359125830157, '{-577422455}'),
	(-899694678889878589, '{210962259,-942874167,-72821819,-1191175779}'),
	(3069469289397307186, '{210962259,1447278006}'),
	(4039471188171691245, '{2146004784}'),
	(6546858611545521959, '{-1382099186,1796707349}'),
	(6943250984052417184, '{-1935209722,1918658107,-1772834067,1294028157,178971269,-1308383972}'),
	(865921775123279529, '{1347780918,-40659049,1918658107,-1639724789,-1772834067,-72821819,-1191175779}'),
	(4587528870346976377, '{-1526921522,-111153701,-1639724789,-1191175779,-1138754174}'),
	(5757771084622585476, '{1357631796}'),
	(-8497724793339356698, '{1680574575}'),
	(-5755932574557294992, '{-425477069,102392825,570114653,1918658107,-1772834067,178971269}'),
	(-5191545256737208672, '{1444496779,-2100573858,-1649554325,-49614531,-1813565584}'),
	(618401925874163700, '{-1680983288,-1948903649,-109780246}');


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


