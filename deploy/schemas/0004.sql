-- 2026-11-28T09:26:28Z
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
    body jsonb NOT NULL
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
    form integer NOT NULL
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
	(0, 'lock', '2026-11-28 09:26:20.464562+00'),
	(1, '8fda601cb76187227bebe5f63a995491736043572021efae1518fb0e3d5176e4', '2026-11-28 09:26:20.477894+00'),
	(2, '1be81f0d1b48611094959c80e2c9481103fd51dac602ab3df90d6c0b52e8363a', '2026-11-28 09:26:20.627567+00'),
	(3, '0f273cd2b05993cba1a497f7a9eebd4f027f656b60bcdf9f9bc305e8e778b4d2', '2026-11-28 09:26:20.733195+00'),
	(4, 'a12a9ba3e0d8af3cd6bb6bfd863dd30278f854cc3156f6495bf3ca5a3075e282', '2026-11-28 09:26:20.779276+00');


--
-- Data for Name: entity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Archive', 8416082051007969595, 1, '{"holder": "01a2217a-21da-7000-8bdf-2ca9b6c5add3"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'claim', 'field/name/Text', 3763311146369643961, 1, '{"holder": "01a2217a-24d5-7000-b2ad-9a9053700364"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'field', '01a2217a-24d5-7000-b2ad-9a9053700364', 3763311146369643961, 1, '{"name": "Text", "tags": {}, "type": "Text", "deleted": false, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:26:22.896959Z", "lastModifiedTime": "2026-11-28T09:26:22.896959Z"}'),
	('000000000000', 'us-east-1', '', 'tally', 'domain', 971411327141310150, 1, '{"count": 2}'),
	('000000000000', 'us-east-1', '', 'domain', '01a2217a-21da-7000-8bdf-2ca9b6c5add3', 5253307119032203545, 1, '{"name": "Archive", "tags": {"made": "by an older build"}, "createdTime": "2026-11-28T09:26:21.915756Z", "provisioned": true, "provisionedTime": "2026-11-28T09:26:21.915756Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'claim', 'field/name/Number', 4519165940359797783, 1, '{"holder": "01a2217a-2630-7000-a70f-faacc383415f"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'field', '01a2217a-2630-7000-a70f-faacc383415f', 4519165940359797783, 1, '{"name": "Number", "tags": {}, "type": "Number", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:23.038930Z", "lastModifiedTime": "2026-11-28T09:26:23.038930Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'claim', 'field/name/Boolean', 1864191500586248553, 1, '{"holder": "01a2217a-2665-7000-8f17-04f31615fcb1"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'field', '01a2217a-2665-7000-8f17-04f31615fcb1', 1864191500586248553, 1, '{"name": "Boolean", "tags": {}, "type": "Boolean", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:23.084407Z", "lastModifiedTime": "2026-11-28T09:26:23.084407Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'field', '01a2217a-2693-7000-8b38-a926a0215694', 8534611853856940777, 1, '{"name": "SingleSelect", "tags": {}, "type": "SingleSelect", "deleted": false, "options": [{"name": "Grün", "value": "kiwi", "active": true}, {"name": "groß 100%", "value": "KIWI", "active": true}, {"name": "Kiwi_too", "value": "plum", "active": true}], "createdTime": "2026-11-28T09:26:23.125528Z", "lastModifiedTime": "2026-11-28T09:26:23.307193Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'claim', 'field/name/DateTime', 5901283671465546611, 1, '{"holder": "01a2217a-2675-7000-bb01-90ec1c8ce731"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'field', '01a2217a-2675-7000-bb01-90ec1c8ce731', 5901283671465546611, 1, '{"name": "DateTime", "tags": {}, "type": "DateTime", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:23.100890Z", "lastModifiedTime": "2026-11-28T09:26:23.100890Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-2ba8-7000-bcd7-87f7811a382e', 7413601896539100336, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T0"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-2ba8-7000-bcd7-87f7811a382e"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:24.456789Z"}, "reference_number": {"stringValue": "38760100"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:24.456789Z"}}, "sequence": 2, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-0", "stringTypes": {}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'claim', 'field/name/SingleSelect', 3620220487328484307, 1, '{"holder": "01a2217a-2693-7000-8b38-a926a0215694"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'field', '01a2217a-26ce-7000-808f-016d2d36808b', 6225257807424589041, 1, '{"name": "Gone", "tags": {}, "type": "Text", "deleted": true, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:26:23.186405Z", "lastModifiedTime": "2026-11-28T09:26:27.679123Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'revision', 'configuration', 6225257807424589041, 1, '{"number": 12}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'claim', 'field/name/Url', 9049841746031595024, 1, '{"holder": "01a2217a-26a7-7000-8a11-827d528fb38d"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'field', '01a2217a-26a7-7000-8a11-827d528fb38d', 9049841746031595024, 1, '{"name": "Url", "tags": {}, "type": "Url", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:23.147423Z", "lastModifiedTime": "2026-11-28T09:26:23.147423Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'tally', 'field', 6225257807424589041, 1, '{"count": 7}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'claim', 'layout/name/Any', 2750785761630029711, 1, '{"holder": "01a2217a-279f-7000-8bba-e971e620e1f1"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'layout', '01a2217a-279f-7000-8bba-e971e620e1f1', 2750785761630029711, 1, '{"name": "Any", "tags": {}, "content": {"basic": {"moreInfo": {"sections": [{"fieldGroup": {"name": "All", "fields": [{"id": "01a2217a-24d5-7000-b2ad-9a9053700364"}]}}]}}}, "deleted": false, "createdTime": "2026-11-28T09:26:23.423318Z", "lastModifiedTime": "2026-11-28T09:26:23.423318Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'claim', 'field/name/User', 5754575424110569114, 1, '{"holder": "01a2217a-26bb-7000-94ef-393a6078122b"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'field', '01a2217a-26bb-7000-94ef-393a6078122b', 5754575424110569114, 1, '{"name": "User", "tags": {}, "type": "User", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:23.165238Z", "lastModifiedTime": "2026-11-28T09:26:23.165238Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-2ba8-7000-bcd7-87f7811a382e/', 'audit-event', '0000000000000000002', 7413601896539100336, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k gro"}, "eventFieldId": "comment.body"}], "eventId": "01a2217a-303b-7000-9681-17024f3a22cb", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:25.550838Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-2ba8-7000-bcd7-87f7811a382e/', 'related-item', '01a2217a-3010-7000-970b-3973da8f9d93', 7413601896539100336, 1, '{"tags": {}, "caseId": "01a2217a-2ba8-7000-bcd7-87f7811a382e", "content": {"comment": {"body": "k gro", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:25.550838Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-310b-7000-91b8-a138dd9f9de0/', 'audit-event', '0000000000000000002', 3014627527053558536, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"doubleValue": 1.0}, "oldValue": {"emptyValue": {}}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"stringValue": "2026-11-28T09:26:25.894830Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:25.808038Z"}, "eventFieldId": "last_updated_datetime"}], "eventId": "01a2217a-3183-7000-b717-84c80bbb1679", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:25.894830Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-323b-7000-80e2-27eef9c707ac/', 'audit-event', '0000000000000000002', 1778441645964118338, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"stringValue": "2026-11-28T09:26:26.151199Z"}, "oldValue": {"emptyValue": {}}, "eventFieldId": "last_closed_datetime"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.151199Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:26.110151Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "closed"}, "oldValue": {"stringValue": "open"}, "eventFieldId": "status"}], "eventId": "01a2217a-3267-7000-b1c4-b73f6dbec010", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:26.151199Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-328b-7000-9a16-8f7fa7fbe305', 3523038577638895147, 3, '{"tags": {"a/b": ""}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T3 "}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-328b-7000-9a16-8f7fa7fbe305"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:26.189254Z"}, "reference_number": {"stringValue": "86723702"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:26.189254Z"}, "01a2217a-24d5-7000-b2ad-9a9053700364": {"stringValue": "kkoé"}, "01a2217a-2675-7000-bb01-90ec1c8ce731": {"stringValue": "2026-03-13T23:59:59.999999Z"}, "01a2217a-2693-7000-8b38-a926a0215694": {"stringValue": "plum"}, "01a2217a-26a7-7000-8a11-827d528fb38d": {"stringValue": "https://K.example/%C3%9F"}, "01a2217a-26bb-7000-94ef-393a6078122b": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}}, "sequence": 2, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-3", "stringTypes": {"01a2217a-2675-7000-bb01-90ec1c8ce731": "DateTime", "01a2217a-2693-7000-8b38-a926a0215694": "SingleSelect", "01a2217a-26a7-7000-8a11-827d528fb38d": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-328b-7000-9a16-8f7fa7fbe305/', 'audit-event', '0000000000000000002', 3523038577638895147, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k %ßé"}, "eventFieldId": "comment.body"}], "eventId": "01a2217a-3311-7001-923f-8d1c0c9e2985", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:26.321160Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-328b-7000-9a16-8f7fa7fbe305/', 'related-item', '01a2217a-3311-7000-ab29-6c9e8547bc18', 3523038577638895147, 1, '{"tags": {}, "caseId": "01a2217a-328b-7000-9a16-8f7fa7fbe305", "content": {"comment": {"body": "k %ßé", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:26.321160Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'tally', 'layout', 2750785761630029711, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'claim', 'template/name/Any', 4219520508793079097, 1, '{"holder": "01a2217a-2919-7000-a7f9-07c72d8c677c"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'template', '01a2217a-2919-7000-a7f9-07c72d8c677c', 4219520508793079097, 1, '{"tags": {}, "usable": true, "deleted": false, "settings": {"name": "Any", "rules": [], "status": "Active", "requiredFields": [], "layoutConfiguration": {"defaultLayout": "01a2217a-279f-7000-8bba-e971e620e1f1"}, "tagPropagationConfigurations": []}, "createdTime": "2026-11-28T09:26:23.851528Z", "lastModifiedTime": "2026-11-28T09:26:23.851528Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'tally', 'template', 4219520508793079097, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-0', 3771981214331928521, 1, '{"caseId": "01a2217a-2ba8-7000-bcd7-87f7811a382e", "createdTime": "2026-11-28T09:26:24.456789Z", "fingerprint": "38797b438a0f050704093919e758659f8759dc8ef09084ff27db0ebe37929159"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:24.456789Z-token-0', 3771981214331928521, 1, '{"token": "token-0", "createdTime": "2026-11-28T09:26:24.456789Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-2ba8-7000-bcd7-87f7811a382e/', 'audit-event', '0000000000000000001', 3771981214331928521, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "01a2217a-2ba8-7000-bcd7-87f7811a382e"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:24.456789Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:24.456789Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "38760100"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T0"}, "eventFieldId": "title"}], "eventId": "01a2217a-2d81-7000-bffa-f65b52e292fc", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:24.456789Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-1', 1791823218634437064, 1, '{"caseId": "01a2217a-310b-7000-91b8-a138dd9f9de0", "createdTime": "2026-11-28T09:26:25.808038Z", "fingerprint": "f777af348e8963cf17c5920ba4974d4aa2a089f457b21366e6b634f799dc50ac"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:25.808038Z-token-1', 1791823218634437064, 1, '{"token": "token-1", "createdTime": "2026-11-28T09:26:25.808038Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-310b-7000-91b8-a138dd9f9de0/', 'audit-event', '0000000000000000001', 1791823218634437064, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "k_''🦊"}, "eventFieldId": "01a2217a-24d5-7000-b2ad-9a9053700364"}, {"newValue": {"booleanValue": true}, "eventFieldId": "01a2217a-2665-7000-8f17-04f31615fcb1"}, {"newValue": {"stringValue": "kiwi"}, "eventFieldId": "01a2217a-2693-7000-8b38-a926a0215694"}, {"newValue": {"stringValue": "https://K.example/%C3%9F"}, "eventFieldId": "01a2217a-26a7-7000-8a11-827d528fb38d"}, {"newValue": {"stringValue": "k"}, "eventFieldId": "01a2217a-26ce-7000-808f-016d2d36808b"}, {"newValue": {"stringValue": "01a2217a-310b-7000-91b8-a138dd9f9de0"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:25.808038Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:25.808038Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "25301850"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T1 "}, "eventFieldId": "title"}], "eventId": "01a2217a-3113-7000-be8b-fbf76971b318", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:25.808038Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-310b-7000-91b8-a138dd9f9de0', 3014627527053558536, 3, '{"tags": {"Team": ""}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T1 "}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-310b-7000-91b8-a138dd9f9de0"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:25.808038Z"}, "reference_number": {"stringValue": "25301850"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:25.894830Z"}, "01a2217a-24d5-7000-b2ad-9a9053700364": {"stringValue": "k_''🦊"}, "01a2217a-2630-7000-a70f-faacc383415f": {"doubleValue": 1.0}, "01a2217a-2665-7000-8f17-04f31615fcb1": {"booleanValue": true}, "01a2217a-2693-7000-8b38-a926a0215694": {"stringValue": "kiwi"}, "01a2217a-26a7-7000-8a11-827d528fb38d": {"stringValue": "https://K.example/%C3%9F"}, "01a2217a-26ce-7000-808f-016d2d36808b": {"stringValue": "k"}}, "sequence": 2, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-1", "stringTypes": {"01a2217a-2693-7000-8b38-a926a0215694": "SingleSelect", "01a2217a-26a7-7000-8a11-827d528fb38d": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:27.088334Z-token-8', 8389150853241973370, 1, '{"token": "token-8", "createdTime": "2026-11-28T09:26:27.088334Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-2', 7405602854792409933, 1, '{"caseId": "01a2217a-323b-7000-80e2-27eef9c707ac", "createdTime": "2026-11-28T09:26:26.110151Z", "fingerprint": "c528449066d6cdc38ef48b1ffb095955edf6d26d87a81322f9046aa00cd31b89"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:26.110151Z-token-2', 7405602854792409933, 1, '{"token": "token-2", "createdTime": "2026-11-28T09:26:26.110151Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-323b-7000-80e2-27eef9c707ac/', 'audit-event', '0000000000000000001', 7405602854792409933, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"doubleValue": 1.0}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"stringValue": "KIWI"}, "eventFieldId": "01a2217a-2693-7000-8b38-a926a0215694"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a2217a-26bb-7000-94ef-393a6078122b"}, {"newValue": {"stringValue": "k_"}, "eventFieldId": "01a2217a-26ce-7000-808f-016d2d36808b"}, {"newValue": {"stringValue": "01a2217a-323b-7000-80e2-27eef9c707ac"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.110151Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.110151Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "48130303"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T2 "}, "eventFieldId": "title"}], "eventId": "01a2217a-323f-7000-92c7-66c243ca68e4", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:26.110151Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-323b-7000-80e2-27eef9c707ac', 1778441645964118338, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T2 "}, "status": {"stringValue": "closed"}, "case_id": {"stringValue": "01a2217a-323b-7000-80e2-27eef9c707ac"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:26.110151Z"}, "reference_number": {"stringValue": "48130303"}, "last_closed_datetime": {"stringValue": "2026-11-28T09:26:26.151199Z"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:26.151199Z"}, "01a2217a-2630-7000-a70f-faacc383415f": {"doubleValue": 1.0}, "01a2217a-2693-7000-8b38-a926a0215694": {"stringValue": "KIWI"}, "01a2217a-26bb-7000-94ef-393a6078122b": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a2217a-26ce-7000-808f-016d2d36808b": {"stringValue": "k_"}}, "sequence": 2, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-2", "stringTypes": {"01a2217a-2693-7000-8b38-a926a0215694": "SingleSelect"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-3', 2869858990452023862, 1, '{"caseId": "01a2217a-328b-7000-9a16-8f7fa7fbe305", "createdTime": "2026-11-28T09:26:26.189254Z", "fingerprint": "1c89e07623ea6bd602af17b6f4542234b2ea7432939cb44a59f3d04589d528b0"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:26.189254Z-token-3', 2869858990452023862, 1, '{"token": "token-3", "createdTime": "2026-11-28T09:26:26.189254Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-328b-7000-9a16-8f7fa7fbe305/', 'audit-event', '0000000000000000001', 2869858990452023862, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "kkoé"}, "eventFieldId": "01a2217a-24d5-7000-b2ad-9a9053700364"}, {"newValue": {"stringValue": "2026-03-13T23:59:59.999999Z"}, "eventFieldId": "01a2217a-2675-7000-bb01-90ec1c8ce731"}, {"newValue": {"stringValue": "plum"}, "eventFieldId": "01a2217a-2693-7000-8b38-a926a0215694"}, {"newValue": {"stringValue": "https://K.example/%C3%9F"}, "eventFieldId": "01a2217a-26a7-7000-8a11-827d528fb38d"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a2217a-26bb-7000-94ef-393a6078122b"}, {"newValue": {"stringValue": "01a2217a-328b-7000-9a16-8f7fa7fbe305"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.189254Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.189254Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "86723702"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T3 "}, "eventFieldId": "title"}], "eventId": "01a2217a-328d-7000-b3c6-d7aa24c5ed98", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:26.189254Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-334a-7000-ad92-14061b1ba1a3', 1601351239120415077, 3, '{"tags": {"team": ""}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T4 K_"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-334a-7000-ad92-14061b1ba1a3"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:26.380475Z"}, "reference_number": {"stringValue": "54262475"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:26.380475Z"}, "01a2217a-24d5-7000-b2ad-9a9053700364": {"stringValue": "k"}, "01a2217a-2665-7000-8f17-04f31615fcb1": {"booleanValue": true}, "01a2217a-2675-7000-bb01-90ec1c8ce731": {"stringValue": "2026-03-14T00:00:00Z"}, "01a2217a-2693-7000-8b38-a926a0215694": {"stringValue": "KIWI"}, "01a2217a-26ce-7000-808f-016d2d36808b": {"stringValue": "kßß "}}, "sequence": 1, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-4", "stringTypes": {"01a2217a-2675-7000-bb01-90ec1c8ce731": "DateTime", "01a2217a-2693-7000-8b38-a926a0215694": "SingleSelect"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-4', 1601351239120415077, 1, '{"caseId": "01a2217a-334a-7000-ad92-14061b1ba1a3", "createdTime": "2026-11-28T09:26:26.380475Z", "fingerprint": "a0965022f78f1ddf3110287e2713fa0a599f3e87ed93bba508945b3bf283dfb4"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:26.380475Z-token-4', 1601351239120415077, 1, '{"token": "token-4", "createdTime": "2026-11-28T09:26:26.380475Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-334a-7000-ad92-14061b1ba1a3/', 'audit-event', '0000000000000000001', 1601351239120415077, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "k"}, "eventFieldId": "01a2217a-24d5-7000-b2ad-9a9053700364"}, {"newValue": {"booleanValue": true}, "eventFieldId": "01a2217a-2665-7000-8f17-04f31615fcb1"}, {"newValue": {"stringValue": "2026-03-14T00:00:00Z"}, "eventFieldId": "01a2217a-2675-7000-bb01-90ec1c8ce731"}, {"newValue": {"stringValue": "KIWI"}, "eventFieldId": "01a2217a-2693-7000-8b38-a926a0215694"}, {"newValue": {"stringValue": "kßß "}, "eventFieldId": "01a2217a-26ce-7000-808f-016d2d36808b"}, {"newValue": {"stringValue": "01a2217a-334a-7000-ad92-14061b1ba1a3"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.380475Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.380475Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "54262475"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T4 K_"}, "eventFieldId": "title"}], "eventId": "01a2217a-334d-7000-bd84-f612cc53d0bb", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:26.380475Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-3372-7000-a03e-8ed797f83406/', 'audit-event', '0000000000000000002', 229797117136953637, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"doubleValue": 5.0}, "oldValue": {"doubleValue": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.568089Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:26.431460Z"}, "eventFieldId": "last_updated_datetime"}], "eventId": "01a2217a-3408-7000-8ecc-9d44c1c00787", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:26.568089Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-5', 1133086216578470119, 1, '{"caseId": "01a2217a-3372-7000-a03e-8ed797f83406", "createdTime": "2026-11-28T09:26:26.431460Z", "fingerprint": "b2624e208a565775a3c72f94be357d633d695a63dee78e3f7d4223ea8842a7ec"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:26.431460Z-token-5', 1133086216578470119, 1, '{"token": "token-5", "createdTime": "2026-11-28T09:26:26.431460Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-3372-7000-a03e-8ed797f83406/', 'audit-event', '0000000000000000001', 1133086216578470119, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "ké_ςkiwi"}, "eventFieldId": "01a2217a-24d5-7000-b2ad-9a9053700364"}, {"newValue": {"doubleValue": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a2217a-2665-7000-8f17-04f31615fcb1"}, {"newValue": {"stringValue": "kss%K''"}, "eventFieldId": "01a2217a-26ce-7000-808f-016d2d36808b"}, {"newValue": {"stringValue": "01a2217a-3372-7000-a03e-8ed797f83406"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.431460Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.431460Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "70065852"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T5 🦊"}, "eventFieldId": "title"}], "eventId": "01a2217a-3380-7000-9ef6-1b69e5a47b2b", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:26.431460Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-3372-7000-a03e-8ed797f83406', 229797117136953637, 3, '{"tags": {"a/b": "RED"}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T5 🦊"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-3372-7000-a03e-8ed797f83406"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:26.431460Z"}, "reference_number": {"stringValue": "70065852"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:26.568089Z"}, "01a2217a-24d5-7000-b2ad-9a9053700364": {"stringValue": "ké_ςkiwi"}, "01a2217a-2630-7000-a70f-faacc383415f": {"doubleValue": 5.0}, "01a2217a-2665-7000-8f17-04f31615fcb1": {"booleanValue": false}, "01a2217a-26ce-7000-808f-016d2d36808b": {"stringValue": "kss%K''"}}, "sequence": 2, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-5", "stringTypes": {}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/case/01a2217a-3a23-7000-ad6c-ca450aa8bbdb/', 'audit-event', '0000000000000000002', 2378654703498494564, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"doubleValue": 1.0}, "oldValue": {"doubleValue": 1.5}, "eventFieldId": "01a2217a-38ad-7000-9bf7-a38e418f203d"}, {"newValue": {"stringValue": "2026-11-28T09:26:28.229352Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:28.153819Z"}, "eventFieldId": "last_updated_datetime"}], "eventId": "01a2217a-3a85-7000-9831-9a91efbdc510", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:28.229352Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-359b-7000-b401-57a21dcd1036/', 'audit-event', '0000000000000000002', 1702937569760307970, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"stringValue": "2026-11-28T09:26:27.005908Z"}, "oldValue": {"emptyValue": {}}, "eventFieldId": "last_closed_datetime"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.005908Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:26.976612Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "closed"}, "oldValue": {"stringValue": "open"}, "eventFieldId": "status"}], "eventId": "01a2217a-35cb-7000-a011-907f6762d4ad", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.005908Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-9', 3699570731279952717, 1, '{"caseId": "01a2217a-3621-7000-8646-54739d9a5a3c", "createdTime": "2026-11-28T09:26:27.108644Z", "fingerprint": "776c6ff7f5da9a5568b017cdc396fecb2fc4792f4cae19f6054ec7fe668f1929"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:27.108644Z-token-9', 3699570731279952717, 1, '{"token": "token-9", "createdTime": "2026-11-28T09:26:27.108644Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-3621-7000-8646-54739d9a5a3c/', 'audit-event', '0000000000000000001', 3699570731279952717, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "ké%Kİ"}, "eventFieldId": "01a2217a-24d5-7000-b2ad-9a9053700364"}, {"newValue": {"doubleValue": 1.0}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"stringValue": "2026-03-14T00:00:00Z"}, "eventFieldId": "01a2217a-2675-7000-bb01-90ec1c8ce731"}, {"newValue": {"stringValue": "KIWI"}, "eventFieldId": "01a2217a-2693-7000-8b38-a926a0215694"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a2217a-26bb-7000-94ef-393a6078122b"}, {"newValue": {"stringValue": "kKgrossgro"}, "eventFieldId": "01a2217a-26ce-7000-808f-016d2d36808b"}, {"newValue": {"stringValue": "01a2217a-3621-7000-8646-54739d9a5a3c"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.108644Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.108644Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "33554649"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T9 "}, "eventFieldId": "title"}], "eventId": "01a2217a-3625-7000-b738-eca96d9b7c60", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.108644Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-3621-7000-8646-54739d9a5a3c', 6400392713267152591, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T9 "}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-3621-7000-8646-54739d9a5a3c"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:27.108644Z"}, "reference_number": {"stringValue": "33554649"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:27.248327Z"}, "01a2217a-24d5-7000-b2ad-9a9053700364": {"stringValue": "ké%Kİ"}, "01a2217a-2630-7000-a70f-faacc383415f": {"doubleValue": 9.0}, "01a2217a-2675-7000-bb01-90ec1c8ce731": {"stringValue": "2026-03-14T00:00:00Z"}, "01a2217a-2693-7000-8b38-a926a0215694": {"stringValue": "KIWI"}, "01a2217a-26bb-7000-94ef-393a6078122b": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a2217a-26ce-7000-808f-016d2d36808b": {"stringValue": "kKgrossgro"}}, "sequence": 3, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-9", "stringTypes": {"01a2217a-2675-7000-bb01-90ec1c8ce731": "DateTime", "01a2217a-2693-7000-8b38-a926a0215694": "SingleSelect"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-7', 2650398960295705488, 1, '{"caseId": "01a2217a-359b-7000-b401-57a21dcd1036", "createdTime": "2026-11-28T09:26:26.976612Z", "fingerprint": "d0a922e1c583d2b0cdfc55c1d7c315c94dccb4b93f45a972e3402b1df75328d5"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:26.976612Z-token-7', 2650398960295705488, 1, '{"token": "token-7", "createdTime": "2026-11-28T09:26:26.976612Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-359b-7000-b401-57a21dcd1036/', 'audit-event', '0000000000000000001', 2650398960295705488, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"doubleValue": -1.0}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"booleanValue": true}, "eventFieldId": "01a2217a-2665-7000-8f17-04f31615fcb1"}, {"newValue": {"stringValue": "2026-03-14T00:00:00Z"}, "eventFieldId": "01a2217a-2675-7000-bb01-90ec1c8ce731"}, {"newValue": {"stringValue": "plum"}, "eventFieldId": "01a2217a-2693-7000-8b38-a926a0215694"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a2217a-26bb-7000-94ef-393a6078122b"}, {"newValue": {"stringValue": "k"}, "eventFieldId": "01a2217a-26ce-7000-808f-016d2d36808b"}, {"newValue": {"stringValue": "01a2217a-359b-7000-b401-57a21dcd1036"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.976612Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:26.976612Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "68857349"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T7 "}, "eventFieldId": "title"}], "eventId": "01a2217a-35a1-7000-b906-1451a5e46e20", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:26.976612Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-359b-7000-b401-57a21dcd1036', 1702937569760307970, 3, '{"tags": {"a/b": "red", "Team": "", "team": "red"}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T7 "}, "status": {"stringValue": "closed"}, "case_id": {"stringValue": "01a2217a-359b-7000-b401-57a21dcd1036"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:26.976612Z"}, "reference_number": {"stringValue": "68857349"}, "last_closed_datetime": {"stringValue": "2026-11-28T09:26:27.005908Z"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:27.005908Z"}, "01a2217a-2630-7000-a70f-faacc383415f": {"doubleValue": -1.0}, "01a2217a-2665-7000-8f17-04f31615fcb1": {"booleanValue": true}, "01a2217a-2675-7000-bb01-90ec1c8ce731": {"stringValue": "2026-03-14T00:00:00Z"}, "01a2217a-2693-7000-8b38-a926a0215694": {"stringValue": "plum"}, "01a2217a-26bb-7000-94ef-393a6078122b": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a2217a-26ce-7000-808f-016d2d36808b": {"stringValue": "k"}}, "sequence": 2, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-7", "stringTypes": {"01a2217a-2675-7000-bb01-90ec1c8ce731": "DateTime", "01a2217a-2693-7000-8b38-a926a0215694": "SingleSelect"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-360e-7000-a046-71c811be5ced', 8389150853241973370, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T8 %"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-360e-7000-a046-71c811be5ced"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:27.088334Z"}, "reference_number": {"stringValue": "67939333"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:27.088334Z"}, "01a2217a-2630-7000-a70f-faacc383415f": {"doubleValue": 0.0}, "01a2217a-2665-7000-8f17-04f31615fcb1": {"booleanValue": true}, "01a2217a-2693-7000-8b38-a926a0215694": {"stringValue": "plum"}, "01a2217a-26a7-7000-8a11-827d528fb38d": {"stringValue": "https://o.example/%C3%9F"}}, "sequence": 1, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-8", "stringTypes": {"01a2217a-2693-7000-8b38-a926a0215694": "SingleSelect", "01a2217a-26a7-7000-8a11-827d528fb38d": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-8', 8389150853241973370, 1, '{"caseId": "01a2217a-360e-7000-a046-71c811be5ced", "createdTime": "2026-11-28T09:26:27.088334Z", "fingerprint": "9ece2f436939c0a1248f5265eb71f91a795e2e20bd42ca1debf1e942554a5e4e"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-360e-7000-a046-71c811be5ced/', 'audit-event', '0000000000000000001', 8389150853241973370, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"doubleValue": 0.0}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"booleanValue": true}, "eventFieldId": "01a2217a-2665-7000-8f17-04f31615fcb1"}, {"newValue": {"stringValue": "plum"}, "eventFieldId": "01a2217a-2693-7000-8b38-a926a0215694"}, {"newValue": {"stringValue": "https://o.example/%C3%9F"}, "eventFieldId": "01a2217a-26a7-7000-8a11-827d528fb38d"}, {"newValue": {"stringValue": "01a2217a-360e-7000-a046-71c811be5ced"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.088334Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.088334Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "67939333"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T8 %"}, "eventFieldId": "title"}], "eventId": "01a2217a-3610-7000-b910-b570f6c02347", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.088334Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-3621-7000-8646-54739d9a5a3c/', 'audit-event', '0000000000000000002', 4803645780693875768, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k  K🦊ss"}, "eventFieldId": "comment.body"}], "eventId": "01a2217a-3678-7000-b67d-db23f3f68a86", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.187633Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-3621-7000-8646-54739d9a5a3c/', 'related-item', '01a2217a-3673-7000-8335-7be858a3585c', 4803645780693875768, 1, '{"tags": {}, "caseId": "01a2217a-3621-7000-8646-54739d9a5a3c", "content": {"comment": {"body": "k  K🦊ss", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:27.187633Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-3621-7000-8646-54739d9a5a3c/', 'audit-event', '0000000000000000003', 6400392713267152591, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"doubleValue": 9.0}, "oldValue": {"doubleValue": 1.0}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.248327Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:27.108644Z"}, "eventFieldId": "last_updated_datetime"}], "eventId": "01a2217a-36b0-7000-a991-c080fb52b713", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.248327Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-3710-7000-9003-d5ba09f3af87', 8681769051205708414, 3, '{"tags": {"a/b": "red"}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T10 koss"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-3710-7000-9003-d5ba09f3af87"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:27.346594Z"}, "reference_number": {"stringValue": "51312009"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:27.346594Z"}, "01a2217a-24d5-7000-b2ad-9a9053700364": {"stringValue": "kgross''"}, "01a2217a-2630-7000-a70f-faacc383415f": {"doubleValue": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}, "01a2217a-2665-7000-8f17-04f31615fcb1": {"booleanValue": false}, "01a2217a-2675-7000-bb01-90ec1c8ce731": {"stringValue": "0001-01-01T00:00:00Z"}, "01a2217a-26bb-7000-94ef-393a6078122b": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}}, "sequence": 1, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-10", "stringTypes": {"01a2217a-2675-7000-bb01-90ec1c8ce731": "DateTime"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-10', 8681769051205708414, 1, '{"caseId": "01a2217a-3710-7000-9003-d5ba09f3af87", "createdTime": "2026-11-28T09:26:27.346594Z", "fingerprint": "e7e12ee5a34cbb8aeffea7b8cc4ca13f8988973c8d968d829d4f6d24592c202a"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:27.346594Z-token-10', 8681769051205708414, 1, '{"token": "token-10", "createdTime": "2026-11-28T09:26:27.346594Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-3710-7000-9003-d5ba09f3af87/', 'audit-event', '0000000000000000001', 8681769051205708414, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "kgross''"}, "eventFieldId": "01a2217a-24d5-7000-b2ad-9a9053700364"}, {"newValue": {"doubleValue": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a2217a-2665-7000-8f17-04f31615fcb1"}, {"newValue": {"stringValue": "0001-01-01T00:00:00Z"}, "eventFieldId": "01a2217a-2675-7000-bb01-90ec1c8ce731"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}, "eventFieldId": "01a2217a-26bb-7000-94ef-393a6078122b"}, {"newValue": {"stringValue": "01a2217a-3710-7000-9003-d5ba09f3af87"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.346594Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.346594Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "51312009"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T10 koss"}, "eventFieldId": "title"}], "eventId": "01a2217a-3713-7000-9ce9-94e9403acc93", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.346594Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-372e-7000-9b6f-10a4dcf12e49', 4800592683650427938, 3, '{"tags": {"team": "RED"}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T11 ς"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-372e-7000-9b6f-10a4dcf12e49"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:27.388162Z"}, "reference_number": {"stringValue": "49008900"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:27.388162Z"}, "01a2217a-24d5-7000-b2ad-9a9053700364": {"stringValue": "kkiwiékiwi"}, "01a2217a-2630-7000-a70f-faacc383415f": {"doubleValue": 0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010}, "01a2217a-2665-7000-8f17-04f31615fcb1": {"booleanValue": false}, "01a2217a-2675-7000-bb01-90ec1c8ce731": {"stringValue": "2026-03-14T00:00:00Z"}, "01a2217a-2693-7000-8b38-a926a0215694": {"stringValue": "plum"}, "01a2217a-26a7-7000-8a11-827d528fb38d": {"stringValue": "https://K.example/%C3%9F"}, "01a2217a-26bb-7000-94ef-393a6078122b": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a2217a-26ce-7000-808f-016d2d36808b": {"stringValue": "kkoİ"}}, "sequence": 1, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-11", "stringTypes": {"01a2217a-2675-7000-bb01-90ec1c8ce731": "DateTime", "01a2217a-2693-7000-8b38-a926a0215694": "SingleSelect", "01a2217a-26a7-7000-8a11-827d528fb38d": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-11', 4800592683650427938, 1, '{"caseId": "01a2217a-372e-7000-9b6f-10a4dcf12e49", "createdTime": "2026-11-28T09:26:27.388162Z", "fingerprint": "693d490ea89049e1fdf845f4d8ff6cd21a48c4240de13cb798550e105fbfd2ef"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:27.388162Z-token-11', 4800592683650427938, 1, '{"token": "token-11", "createdTime": "2026-11-28T09:26:27.388162Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-372e-7000-9b6f-10a4dcf12e49/', 'audit-event', '0000000000000000001', 4800592683650427938, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "kkiwiékiwi"}, "eventFieldId": "01a2217a-24d5-7000-b2ad-9a9053700364"}, {"newValue": {"doubleValue": 0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a2217a-2665-7000-8f17-04f31615fcb1"}, {"newValue": {"stringValue": "2026-03-14T00:00:00Z"}, "eventFieldId": "01a2217a-2675-7000-bb01-90ec1c8ce731"}, {"newValue": {"stringValue": "plum"}, "eventFieldId": "01a2217a-2693-7000-8b38-a926a0215694"}, {"newValue": {"stringValue": "https://K.example/%C3%9F"}, "eventFieldId": "01a2217a-26a7-7000-8a11-827d528fb38d"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a2217a-26bb-7000-94ef-393a6078122b"}, {"newValue": {"stringValue": "kkoİ"}, "eventFieldId": "01a2217a-26ce-7000-808f-016d2d36808b"}, {"newValue": {"stringValue": "01a2217a-372e-7000-9b6f-10a4dcf12e49"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.388162Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.388162Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "49008900"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T11 ς"}, "eventFieldId": "title"}], "eventId": "01a2217a-373c-7000-af1d-c40c87fc524c", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.388162Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-377a-7000-b6b6-10d4afb4f478/', 'audit-event', '0000000000000000002', 642828314029186772, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k ςkoK"}, "eventFieldId": "comment.body"}], "eventId": "01a2217a-379d-7001-b398-65ed3631cbca", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.485270Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-377a-7000-b6b6-10d4afb4f478/', 'related-item', '01a2217a-379d-7000-9be1-6cb77512a4b4', 642828314029186772, 1, '{"tags": {}, "caseId": "01a2217a-377a-7000-b6b6-10d4afb4f478", "content": {"comment": {"body": "k ςkoK", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:27.485270Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'field', '01a2217a-38e9-7000-b1d1-0832189599fd', 8227458112690226306, 1, '{"name": "User", "tags": {}, "type": "User", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:27.820958Z", "lastModifiedTime": "2026-11-28T09:26:27.820958Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/case/01a2217a-3964-7000-bb9b-cd5805963133/', 'audit-event', '0000000000000000002', 7062843631788880359, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k "}, "eventFieldId": "comment.body"}], "eventId": "01a2217a-39fb-7001-a139-f2448ded5ca4", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:28.090756Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/case/01a2217a-3964-7000-bb9b-cd5805963133/', 'related-item', '01a2217a-39fb-7000-9566-687625a1929c', 7062843631788880359, 1, '{"tags": {}, "caseId": "01a2217a-3964-7000-bb9b-cd5805963133", "content": {"comment": {"body": "k ", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:28.090756Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token', 'token-12', 3711758970145143254, 1, '{"caseId": "01a2217a-377a-7000-b6b6-10d4afb4f478", "createdTime": "2026-11-28T09:26:27.453955Z", "fingerprint": "55453084f71038745d612f3bac566495b619d5d758f0a909fb634e12b37e9712"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'client-token-expiry', '2026-11-28T09:26:27.453955Z-token-12', 3711758970145143254, 1, '{"token": "token-12", "createdTime": "2026-11-28T09:26:27.453955Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-377a-7000-b6b6-10d4afb4f478/', 'audit-event', '0000000000000000001', 3711758970145143254, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"doubleValue": 1.5}, "eventFieldId": "01a2217a-2630-7000-a70f-faacc383415f"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a2217a-2665-7000-8f17-04f31615fcb1"}, {"newValue": {"stringValue": "https://o.example/%C3%9F"}, "eventFieldId": "01a2217a-26a7-7000-8a11-827d528fb38d"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a2217a-26bb-7000-94ef-393a6078122b"}, {"newValue": {"stringValue": "kΣgroKς"}, "eventFieldId": "01a2217a-26ce-7000-808f-016d2d36808b"}, {"newValue": {"stringValue": "01a2217a-377a-7000-b6b6-10d4afb4f478"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.453955Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.453955Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "34701858"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T12 OKgrokiwi"}, "eventFieldId": "title"}], "eventId": "01a2217a-377e-7000-a11a-d6f10a013b68", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.453955Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-377a-7000-b6b6-10d4afb4f478', 654869741136628169, 3, '{"tags": {"team": "red"}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T12 OKgrokiwi"}, "status": {"stringValue": "closed"}, "case_id": {"stringValue": "01a2217a-377a-7000-b6b6-10d4afb4f478"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:27.453955Z"}, "reference_number": {"stringValue": "34701858"}, "last_closed_datetime": {"stringValue": "2026-11-28T09:26:27.502229Z"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:27.502229Z"}, "01a2217a-2630-7000-a70f-faacc383415f": {"doubleValue": 1.5}, "01a2217a-2665-7000-8f17-04f31615fcb1": {"booleanValue": false}, "01a2217a-26a7-7000-8a11-827d528fb38d": {"stringValue": "https://o.example/%C3%9F"}, "01a2217a-26bb-7000-94ef-393a6078122b": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a2217a-26ce-7000-808f-016d2d36808b": {"stringValue": "kΣgroKς"}}, "sequence": 3, "templateId": "01a2217a-2919-7000-a7f9-07c72d8c677c", "clientToken": "token-12", "stringTypes": {"01a2217a-26a7-7000-8a11-827d528fb38d": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'field', '01a2217a-38f4-7000-a4a4-a76ad4e234ab', 2041418855201654802, 1, '{"name": "Gone", "tags": {}, "type": "Text", "deleted": true, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:26:27.829951Z", "lastModifiedTime": "2026-11-28T09:26:28.263918Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-377a-7000-b6b6-10d4afb4f478/', 'audit-event', '0000000000000000003', 654869741136628169, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"stringValue": "2026-11-28T09:26:27.502229Z"}, "oldValue": {"emptyValue": {}}, "eventFieldId": "last_closed_datetime"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.502229Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:27.453955Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "closed"}, "oldValue": {"stringValue": "open"}, "eventFieldId": "status"}], "eventId": "01a2217a-37af-7000-a085-7d9ca851ed8c", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.502229Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'claim', 'field/name/Boolean', 5058998250265451379, 1, '{"holder": "01a2217a-38b7-7000-8824-162551a30655"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'field', '01a2217a-38b7-7000-8824-162551a30655', 5058998250265451379, 1, '{"name": "Boolean", "tags": {}, "type": "Boolean", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:27.768956Z", "lastModifiedTime": "2026-11-28T09:26:27.768956Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'claim', 'field/name/SingleSelect', 958161613586807806, 1, '{"holder": "01a2217a-38d1-7000-afdc-45cf79906be7"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'claim', 'field/name/User', 8227458112690226306, 1, '{"holder": "01a2217a-38e9-7000-b1d1-0832189599fd"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'field', '01a2217a-38d1-7000-afdc-45cf79906be7', 2091003019585747793, 1, '{"name": "SingleSelect", "tags": {}, "type": "SingleSelect", "deleted": false, "options": [{"name": "Grün", "value": "kiwi", "active": true}, {"name": "groß 100%", "value": "KIWI", "active": true}, {"name": "Kiwi_too", "value": "plum", "active": true}], "createdTime": "2026-11-28T09:26:27.800686Z", "lastModifiedTime": "2026-11-28T09:26:27.838141Z"}'),
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Other', 971411327141310150, 1, '{"holder": "01a2217a-388b-7000-8a8b-91c46dd93c7b"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'claim', 'field/name/Text', 874569164496789200, 1, '{"holder": "01a2217a-389b-7000-a1ca-800d4bf3602c"}');
INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'field', '01a2217a-389b-7000-a1ca-800d4bf3602c', 874569164496789200, 1, '{"name": "Text", "tags": {}, "type": "Text", "deleted": false, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:26:27.741468Z", "lastModifiedTime": "2026-11-28T09:26:27.741468Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'claim', 'field/name/Number', 6240645148963205040, 1, '{"holder": "01a2217a-38ad-7000-9bf7-a38e418f203d"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'field', '01a2217a-38ad-7000-9bf7-a38e418f203d', 6240645148963205040, 1, '{"name": "Number", "tags": {}, "type": "Number", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:27.760170Z", "lastModifiedTime": "2026-11-28T09:26:27.760170Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'claim', 'layout/name/Any', 8794962026174552997, 1, '{"holder": "01a2217a-3907-7000-8dc7-64ea4b49ee8b"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'layout', '01a2217a-3907-7000-8dc7-64ea4b49ee8b', 8794962026174552997, 1, '{"name": "Any", "tags": {}, "content": {"basic": {"moreInfo": {"sections": [{"fieldGroup": {"name": "All", "fields": [{"id": "01a2217a-389b-7000-a1ca-800d4bf3602c"}]}}]}}}, "deleted": false, "createdTime": "2026-11-28T09:26:27.848452Z", "lastModifiedTime": "2026-11-28T09:26:27.848452Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'tally', 'layout', 8794962026174552997, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'claim', 'field/name/DateTime', 3776053577119386506, 1, '{"holder": "01a2217a-38c0-7000-a14c-c96cbd6bb04a"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'field', '01a2217a-38c0-7000-a14c-c96cbd6bb04a', 3776053577119386506, 1, '{"name": "DateTime", "tags": {}, "type": "DateTime", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:27.777549Z", "lastModifiedTime": "2026-11-28T09:26:27.777549Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'claim', 'template/name/Any', 930217704125064499, 1, '{"holder": "01a2217a-391a-7000-a804-dadff887334a"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'template', '01a2217a-391a-7000-a804-dadff887334a', 930217704125064499, 1, '{"tags": {}, "usable": true, "deleted": false, "settings": {"name": "Any", "rules": [], "status": "Active", "requiredFields": [], "layoutConfiguration": {"defaultLayout": "01a2217a-3907-7000-8dc7-64ea4b49ee8b"}, "tagPropagationConfigurations": []}, "createdTime": "2026-11-28T09:26:27.873160Z", "lastModifiedTime": "2026-11-28T09:26:27.873160Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'claim', 'field/name/Url', 7802137517139084761, 1, '{"holder": "01a2217a-38e2-7000-83ab-f738071ef216"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'field', '01a2217a-38e2-7000-83ab-f738071ef216', 7802137517139084761, 1, '{"name": "Url", "tags": {}, "type": "Url", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:27.811461Z", "lastModifiedTime": "2026-11-28T09:26:27.811461Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'tally', 'template', 930217704125064499, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', '', 'domain', '01a2217a-388b-7000-8a8b-91c46dd93c7b', 7361091823219122240, 1, '{"name": "Other", "tags": {"made": "by an older build"}, "createdTime": "2026-11-28T09:26:27.723866Z", "provisioned": true, "provisionedTime": "2026-11-28T09:26:27.723866Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'revision', 'configuration', 2041418855201654802, 1, '{"number": 12}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'tally', 'field', 2041418855201654802, 1, '{"count": 7}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'client-token', 'token-0', 3648518690917544537, 1, '{"caseId": "01a2217a-3964-7000-bb9b-cd5805963133", "createdTime": "2026-11-28T09:26:27.952941Z", "fingerprint": "36a2e8265a80617e5b344e434bda904a020701997fc04d137125bcf63de9f72d"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'client-token-expiry', '2026-11-28T09:26:27.952941Z-token-0', 3648518690917544537, 1, '{"token": "token-0", "createdTime": "2026-11-28T09:26:27.952941Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/case/01a2217a-3964-7000-bb9b-cd5805963133/', 'audit-event', '0000000000000000001', 3648518690917544537, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "01a2217a-3964-7000-bb9b-cd5805963133"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.952941Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:27.952941Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "04287900"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T0"}, "eventFieldId": "title"}], "eventId": "01a2217a-39a9-7000-98c0-b188931613c0", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:27.952941Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'case', '01a2217a-3964-7000-bb9b-cd5805963133', 7062843631788880359, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T0"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-3964-7000-bb9b-cd5805963133"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:27.952941Z"}, "reference_number": {"stringValue": "04287900"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:27.952941Z"}}, "sequence": 2, "templateId": "01a2217a-391a-7000-a804-dadff887334a", "clientToken": "token-0", "stringTypes": {}}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'client-token', 'token-1', 7953927435948866784, 1, '{"caseId": "01a2217a-3a23-7000-ad6c-ca450aa8bbdb", "createdTime": "2026-11-28T09:26:28.153819Z", "fingerprint": "e8b3a2176cfc43e6823fca35942f0c0eab7163ef83a5980acd1544a2998c80c6"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'client-token-expiry', '2026-11-28T09:26:28.153819Z-token-1', 7953927435948866784, 1, '{"token": "token-1", "createdTime": "2026-11-28T09:26:28.153819Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/case/01a2217a-3a23-7000-ad6c-ca450aa8bbdb/', 'audit-event', '0000000000000000001', 7953927435948866784, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "ké_"}, "eventFieldId": "01a2217a-389b-7000-a1ca-800d4bf3602c"}, {"newValue": {"doubleValue": 1.5}, "eventFieldId": "01a2217a-38ad-7000-9bf7-a38e418f203d"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a2217a-38b7-7000-8824-162551a30655"}, {"newValue": {"stringValue": "https://k.example/%C3%9F"}, "eventFieldId": "01a2217a-38e2-7000-83ab-f738071ef216"}, {"newValue": {"stringValue": "01a2217a-3a23-7000-ad6c-ca450aa8bbdb"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:28.153819Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:28.153819Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "40695498"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T1 "}, "eventFieldId": "title"}], "eventId": "01a2217a-3a3a-7000-b5d8-5c903f623203", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:28.153819Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'case', '01a2217a-3a23-7000-ad6c-ca450aa8bbdb', 2378654703498494564, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T1 "}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a2217a-3a23-7000-ad6c-ca450aa8bbdb"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:28.153819Z"}, "reference_number": {"stringValue": "40695498"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:28.229352Z"}, "01a2217a-389b-7000-a1ca-800d4bf3602c": {"stringValue": "ké_"}, "01a2217a-38ad-7000-9bf7-a38e418f203d": {"doubleValue": 1.0}, "01a2217a-38b7-7000-8824-162551a30655": {"booleanValue": false}, "01a2217a-38e2-7000-83ab-f738071ef216": {"stringValue": "https://k.example/%C3%9F"}}, "sequence": 2, "templateId": "01a2217a-391a-7000-a804-dadff887334a", "clientToken": "token-1", "stringTypes": {"01a2217a-38e2-7000-83ab-f738071ef216": "Url"}}');


--
-- Data for Name: rate_bucket; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rate_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rate_node VALUES
	('6b3a6a5b-f856-472b-af22-dc9df798f2a2', '2026-11-28 09:26:28.036564+00');


--
-- Data for Name: searchable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.searchable VALUES
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-2ba8-7000-bcd7-87f7811a382e', 'domain/case', -6550598217960678520, '{-841970096,1574177621,-1459659077,278874586,1426311238,1544274444,-805609806,-1061741593,-1283017260,-1270714916,-1023915418,-1375965348,437443698,2032108926,-1119619360,-1396508831,-1236845918,-1183333552,1932825555,1803588076,855022936,736535190,-14877330,96034442,375926687,679307522}', -1003352715, '{}', '￿t0', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-2ba8-7000-bcd7-87f7811a382e￿01m8gqmax8e00bsnw7yy0hme1e￿38760100￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e401b3a0c08', 'm800000006b0a9e401b3a0c08', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2217a-2ba8-7000-bcd7-87f7811a382e', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmax8e00bsnw7yy0hme1e', 't38760100', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-2ba8-7000-bcd7-87f7811a382e/', 'related-item', '01a2217a-3010-7000-970b-3973da8f9d93', 'domain/case/related-item', -7194898521541393081, '{-169036865}', -1683047495, '{}', '', '', 'm800000006b0a9e4120d51ef0', 'l01a2217a-2ba8-7000-bcd7-87f7811a382e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-310b-7000-91b8-a138dd9f9de0', 'domain/case', -6550598217960678520, '{-841970096,1574177621,278874586,1544274444,-293409397,-805609806,2039547615,1753783832,-1283017260,1826906673,1812260946,-114795664,492362243,-1270714916,-1023915418,-1375965348,1546743248,2032108926,45675931,-606035645,-1236845918,1932825555,-1426887783,-404243188,1803588076,736535190,-14877330,96034442,-790664980,375926687,-2130469957,1855159785}', -1003352715, '{}', '￿t1 ￿k￿k_''🦊￿https://k.example/%c3%9f', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-310b-7000-91b8-a138dd9f9de0￿01m8gqmc8be0093e5173esz7f0￿25301850￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e41355605b0', 'm800000006b0a9e413029ae70', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lkiwi', 'f1', 'l', 'f1', 'l', NULL, NULL, NULL, NULL, NULL, NULL, 't01a2217a-310b-7000-91b8-a138dd9f9de0', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmc8be0093e5173esz7f0', 't25301850', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', 'tk_''🦊', 'thttps://k.example/%c3%9f', 'tk', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-323b-7000-80e2-27eef9c707ac', 'domain/case', -6550598217960678520, '{-841970096,1574177621,278874586,1544274444,-805609806,-2006478806,1664509816,2039547615,-1283017260,-1270714916,-1023915418,-1375965348,1309149737,2032108926,1108466613,-1236845918,1932825555,-1320261147,511403479,1803588076,-1487085966,736535190,1347603107,1163476648,-14877330,-1400991860,736544405,96034442,1524735701,375926687}', -1003352715, '{}', '￿t2 ￿k_', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-323b-7000-80e2-27eef9c707ac￿01m8gqmchve0081rh7xvwwe1xc￿48130303￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e4209031d18', 'm800000006b0a9e420690c558', NULL, 'lclosed', 'tt2 ', 'nbff0000000000000', 'm800000006b0a9e4209031d18', NULL, NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2217a-323b-7000-80e2-27eef9c707ac', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmchve0081rh7xvwwe1xc', 't48130303', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', NULL, NULL, 'tk_', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-328b-7000-9a16-8f7fa7fbe305', 'domain/case', -6550598217960678520, '{-841970096,-1739247596,1574177621,2080739590,278874586,1544274444,-805609806,-841546339,-1629048661,-2006478806,2039547615,1753783832,-1283017260,656387340,-114795664,-1270714916,-1023915418,-1375965348,2032108926,-606035645,-1236845918,1932825555,948387500,987476144,-404243188,1803588076,-8511920,736535190,1347603107,-14877330,736544405,96034442,-1136292429,375926687,-876617148}', -1003352715, '{}', '￿t3 ￿kkoé￿https://k.example/%c3%9f', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-328b-7000-9a16-8f7fa7fbe305￿01m8gqmcmbe009m5mffykzqrr5￿6a1f￿86723702￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e420b47c970', 'm800000006b0a9e420b47c970', NULL, 'lopen', 'tt3 ', NULL, NULL, 'm8000000069b4a4ff3b9ac618', NULL, NULL, NULL, NULL, 'lplum', NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, NULL, NULL, 't01a2217a-328b-7000-9a16-8f7fa7fbe305', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmcmbe009m5mffykzqrr5', 't86723702', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', 'tkkoé', 'thttps://k.example/%c3%9f', NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-328b-7000-9a16-8f7fa7fbe305/', 'related-item', '01a2217a-3311-7000-ab29-6c9e8547bc18', 'domain/case/related-item', -7194898521541393081, '{1702534962}', -1683047495, '{}', '', '', 'm800000006b0a9e4213248340', 'l01a2217a-328b-7000-9a16-8f7fa7fbe305', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-334a-7000-ad92-14061b1ba1a3', 'domain/case', -6550598217960678520, '{-841970096,1574177621,278874586,1544274444,-805609806,2039547615,-1998232214,1858314003,-1283017260,107593147,113827357,-1486669387,-1270714916,-1023915418,-1375965348,-407646766,2032108926,-1236845918,1932825555,-1921011499,1803588076,650675877,736535190,-14877330,542658154,96034442,375926687,-895061157}', -1003352715, '{}', '￿t4 k_￿kßß ￿k', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-334a-7000-ad92-14061b1ba1a3￿01m8gqmctae00av4gm0rdhq8d3￿54262475￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e4216ad9678', 'm800000006b0a9e4216ad9678', NULL, 'lopen', 'tt4 k_', NULL, NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, 't01a2217a-334a-7000-ad92-14061b1ba1a3', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmctae00av4gm0rdhq8d3', 't54262475', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', 'tk', NULL, 'tkßß ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-3372-7000-a03e-8ed797f83406', 'domain/case', -6550598217960678520, '{-841970096,1574177621,517326486,278874586,1544274444,-805609806,2039547615,-1283017260,1812260946,-1270714916,-1023915418,158278961,-1375965348,2032108926,-1006386847,1588100042,-1236845918,1932825555,1130720399,-1043365339,1803588076,1446159005,665147349,736535190,-1445619868,-14877330,96034442,-380644998,-1036137141,375926687,557187468}', -1003352715, '{}', '￿t5 🦊￿kss%k''￿ké_σkiwi', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-3372-7000-a03e-8ed797f83406￿01m8gqmcvje00a0fmetybzgd06￿6a1f￿70065852￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e4221dc59a8', 'm800000006b0a9e4219b78ea0', NULL, 'lopen', 'tt5 🦊', 'nc014000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, NULL, NULL, 't01a2217a-3372-7000-a03e-8ed797f83406', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmcvje00a0fmetybzgd06', 't70065852', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', 'tké_σkiwi', NULL, 'tkss%k''', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-3621-7000-8646-54739d9a5a3c', 'domain/case', -6550598217960678520, '{-841970096,1574177621,278874586,-1585277177,1544274444,-805609806,-2006478806,141023543,-1910584114,-1283017260,1053519960,2019529932,1229401619,-13272919,-1270714916,-1023915418,1214708793,-1375965348,2032108926,-1236845918,1932825555,1803588076,-1456617472,1913016553,736535190,1347603107,-14877330,736544405,96034442,375926687,209120015,557187468}', -1003352715, '{}', '￿t9 ￿kkgrossgro￿ké%kİ', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-3621-7000-8646-54739d9a5a3c￿01m8gqmdh1e008chjmeeesmphw￿33554649￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e430ecd2b58', 'm800000006b0a9e430679c6a0', NULL, 'lopen', 'tt9 ', 'nc022000000000000', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2217a-3621-7000-8646-54739d9a5a3c', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmdh1e008chjmeeesmphw', 't33554649', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', 'tké%kİ', NULL, 'tkkgrossgro', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-372e-7000-9b6f-10a4dcf12e49', 'domain/case', -6550598217960678520, '{-841970096,1574177621,278874586,-904468845,1544274444,-805609806,1176548140,-2006478806,2039547615,1753783832,-1283017260,-114795664,-1270714916,-1023915418,-1375965348,2067608989,2032108926,-606035645,-1236845918,1932825555,614907854,-258834309,-775253021,1430043734,-404243188,1803588076,736535190,1347603107,-14877330,736544405,96034442,695960718,1495180776,2094042214,375926687,-157921426,-1256729937}', -1003352715, '{}', '￿t11 σ￿kkoİ￿kkiwiékiwi￿https://k.example/%c3%9f', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-372e-7000-9b6f-10a4dcf12e49￿01m8gqmdsee009pvrgmkef2bj9￿49008900￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e431722e1d0', 'm800000006b0a9e431722e1d0', NULL, 'lopen', 'tt11 σ', 'n81a56e1fc2f8f359', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f0', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, 't01a2217a-372e-7000-9b6f-10a4dcf12e49', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmdsee009pvrgmkef2bj9', 't49008900', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', 'tkkiwiékiwi', 'thttps://k.example/%c3%9f', 'tkkoİ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-377a-7000-b6b6-10d4afb4f478/', 'related-item', '01a2217a-379d-7000-9be1-6cb77512a4b4', 'domain/case/related-item', -7194898521541393081, '{-1817845290}', -1683047495, '{}', '', '', 'm800000006b0a9e431ceca1f0', 'l01a2217a-377a-7000-b6b6-10d4afb4f478', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'case', '01a2217a-3964-7000-bb9b-cd5805963133', 'domain/case', 6824411984043515428, '{-354209245,386210433,-328341656,1768767973,2103914280,-2016043388,-391487109,243841369,-1265640741,-197899680,1495001998,1691630849,401784613,-1841600468,919431508,1281807994,1871935695,-939705505,421964675,-1465005365,-1406886397,-175905046,-1374414275,1786866541,-51986165,-1257419784}', -1003352715, '{}', '￿t0', '￿01a2217a-391a-7000-a804-dadff887334a￿01a2217a-3964-7000-bb9b-cd5805963133￿01m8gqmeb4e00bq6ydb02scc9k￿04287900￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e4338ccb9c8', 'm800000006b0a9e4338ccb9c8', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2217a-3964-7000-bb9b-cd5805963133', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmeb4e00bq6ydb02scc9k', 't04287900', 'l01a2217a-391a-7000-a804-dadff887334a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/', 'case', '01a2217a-3a23-7000-ad6c-ca450aa8bbdb', 'domain/case', 6824411984043515428, '{-354209245,31465825,-328341656,890553683,1768767973,1621144106,2103914280,-2016043388,243841369,494492586,1531596638,-197899680,1495001998,1691630849,-1841600468,-1489939610,-1466468082,1091074067,2144827916,1871935695,421964675,-1465005365,-1406886397,1951215082,-1374414275,-175905046,-51986165,-1488628495,459157802,609437990,1994382052,-743327730}', -1003352715, '{}', '￿t1 ￿ké_￿https://k.example/%c3%9f', '￿01a2217a-391a-7000-a804-dadff887334a￿01a2217a-3a23-7000-ad6c-ca450aa8bbdb￿01m8gqmeh3e00atv6a8m5aheyv￿40695498￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e440daba240', 'm800000006b0a9e44092b1778', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2217a-3a23-7000-ad6c-ca450aa8bbdb', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmeh3e00atv6a8m5aheyv', 't40695498', 'l01a2217a-391a-7000-a804-dadff887334a', 'tké_', 'thttps://k.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-359b-7000-b401-57a21dcd1036', 'domain/case', -6550598217960678520, '{-841970096,1574177621,278874586,1544274444,-805609806,-1688129688,-2006478806,2039547615,-1283017260,-2015977534,749181630,-1671006145,-1270714916,-1023915418,-1375965348,2032108926,-1236845918,-40937239,1932825555,-1226241279,1803588076,736535190,1347603107,-14877330,736544405,96034442,375926687,-386032443,1022727757,459597659}', -1003352715, '{}', '￿t7 ￿k', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-359b-7000-b401-57a21dcd1036￿01m8gqmdcve00b80aqm8ewt41p￿68857349￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e43005a2620', 'm800000006b0a9e423a35eaa0', NULL, 'lclosed', 'tt7 ', 'n400fffffffffffff', 'm800000006b0a9e43005a2620', 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, 'f1', 'l', 'f1', 'lred', 'f1', 'lred', NULL, NULL, 't01a2217a-359b-7000-b401-57a21dcd1036', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmdcve00b80aqm8ewt41p', 't68857349', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', NULL, NULL, 'tk', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-360e-7000-a046-71c811be5ced', 'domain/case', -6550598217960678520, '{266772390,-841970096,1574177621,113882893,278874586,1544274444,-805609806,117898639,466431942,1753783832,-1283017260,1913740102,-114795664,1143257150,-1099470485,1150167763,-1270714916,-1023915418,-1375965348,2032108926,-606035645,-1236845918,264434407,1932825555,275850971,-404243188,1803588076,736535190,-14877330,96034442,375926687}', -1003352715, '{}', '￿t8 %￿https://o.example/%c3%9f', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-360e-7000-a046-71c811be5ced￿01m8gqmdgee00a0hkhs08vwq7d￿67939333￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e430543deb0', 'm800000006b0a9e430543deb0', NULL, 'lopen', 'tt8 %', 'n8000000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a2217a-360e-7000-a046-71c811be5ced', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmdgee00a0hkhs08vwq7d', 't67939333', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', NULL, 'thttps://o.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/case/01a2217a-3621-7000-8646-54739d9a5a3c/', 'related-item', '01a2217a-3673-7000-8335-7be858a3585c', 'domain/case/related-item', -7194898521541393081, '{855084034}', -1683047495, '{}', '', '', 'm800000006b0a9e430b2f0d68', 'l01a2217a-3621-7000-8646-54739d9a5a3c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-3710-7000-9003-d5ba09f3af87', 'domain/case', -6550598217960678520, '{-1840796857,1803167418,-841970096,1574177621,278874586,1544274444,-770865276,-805609806,1846898968,668095901,-1283017260,1399972647,-1449736255,-1270714916,-1023915418,-1375965348,2032108926,1998401279,-1236845918,1932825555,574511702,1273609473,1803588076,736535190,-14877330,96034442,375926687,-1988075272,-1839804501,109625845,233918606}', -1003352715, '{}', '￿t10 koss￿kgross''', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-3710-7000-9003-d5ba09f3af87￿01m8gqmdrge00900ynq84z7bw7￿51312009￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3￿', 'm800000006b0a9e4314a89ad0', 'm800000006b0a9e4314a89ad0', NULL, 'lopen', 'tt10 koss', 'nffefffffffffffff', NULL, 'm7ffffff1886e090000000000', NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, NULL, NULL, 't01a2217a-3710-7000-9003-d5ba09f3af87', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmdrge00900ynq84z7bw7', 't51312009', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', 'tkgross''', NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-21da-7000-8bdf-2ca9b6c5add3/', 'case', '01a2217a-377a-7000-b6b6-10d4afb4f478', 'domain/case', -6550598217960678520, '{-841970096,1574177621,1655661038,578615800,278874586,1606101309,1544274444,-2111216287,-805609806,117898639,-2006478806,-795558181,1753783832,-1283017260,-1490792073,-114795664,-1270714916,-1023915418,-631966581,-1375965348,1960849153,2032108926,1828143637,-606035645,-1236845918,1932825555,-404243188,1803588076,1690641897,736535190,1347603107,-14877330,736544405,96034442,1267106357,375926687}', -1003352715, '{}', '￿t12 okgrokiwi￿kσgrokσ￿https://o.example/%c3%9f', '￿01a2217a-2919-7000-a7f9-07c72d8c677c￿01a2217a-377a-7000-b6b6-10d4afb4f478￿01m8gqmdvte00bddggtjqv9x3r￿34701858￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e431def6808', 'm800000006b0a9e431b0ecdb8', NULL, 'lclosed', 'tt12 okgrokiwi', 'nbff8000000000000', 'm800000006b0a9e431def6808', NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, 't01a2217a-377a-7000-b6b6-10d4afb4f478', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqmdvte00bddggtjqv9x3r', 't34701858', 'l01a2217a-2919-7000-a7f9-07c72d8c677c', NULL, 'thttps://o.example/%c3%9f', 'tkσgrokσ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a2217a-388b-7000-8a8b-91c46dd93c7b/case/01a2217a-3964-7000-bb9b-cd5805963133/', 'related-item', '01a2217a-39fb-7000-9566-687625a1929c', 'domain/case/related-item', 3462403979342890051, '{287090330}', -1683047495, '{}', '', '', 'm800000006b0a9e440568d3a0', 'l01a2217a-3964-7000-bb9b-cd5805963133', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: searchable_kind; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: slot; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.slot VALUES
	(-6550598217960678520, 'case_id', 1, 3),
	(-6550598217960678520, 'customer_id', 2, 3),
	(-6550598217960678520, 'reference_id', 3, 3),
	(-6550598217960678520, 'reference_number', 4, 3),
	(-6550598217960678520, 'template/id', 5, 3),
	(-7194898521541393081, 'item/type', 1, 2),
	(-6550598217960678520, '01a2217a-24d5-7000-b2ad-9a9053700364', 6, 3),
	(-6550598217960678520, '01a2217a-2665-7000-8f17-04f31615fcb1', 7, 2),
	(-6550598217960678520, '01a2217a-2693-7000-8b38-a926a0215694', 8, 2),
	(-6550598217960678520, '01a2217a-26a7-7000-8a11-827d528fb38d', 9, 3),
	(-6550598217960678520, '01a2217a-26ce-7000-808f-016d2d36808b', 10, 3),
	(-6550598217960678520, 'lower-tag-key/team', 11, 2),
	(-6550598217960678520, 'lower-tag-value/team', 12, 2),
	(-6550598217960678520, 'tag-key/Team', 13, 2),
	(-6550598217960678520, 'tag-value/Team', 14, 2),
	(-6550598217960678520, '01a2217a-2630-7000-a70f-faacc383415f', 15, 1),
	(-6550598217960678520, '01a2217a-26bb-7000-94ef-393a6078122b', 16, 3),
	(-6550598217960678520, 'last_closed_datetime', 17, 1),
	(-6550598217960678520, '01a2217a-2675-7000-bb01-90ec1c8ce731', 18, 1),
	(-6550598217960678520, 'tag-key/a/b', 19, 2),
	(-6550598217960678520, 'tag-value/a/b', 20, 2),
	(-6550598217960678520, 'tag-key/team', 21, 2),
	(-6550598217960678520, 'tag-value/team', 22, 2),
	(6824411984043515428, 'case_id', 1, 3),
	(6824411984043515428, 'customer_id', 2, 3),
	(6824411984043515428, 'reference_id', 3, 3),
	(6824411984043515428, 'reference_number', 4, 3),
	(6824411984043515428, 'template/id', 5, 3),
	(3462403979342890051, 'item/type', 1, 2),
	(6824411984043515428, '01a2217a-389b-7000-a1ca-800d4bf3602c', 6, 3),
	(6824411984043515428, '01a2217a-38ad-7000-9bf7-a38e418f203d', 7, 1),
	(6824411984043515428, '01a2217a-38b7-7000-8824-162551a30655', 8, 2),
	(6824411984043515428, '01a2217a-38e2-7000-83ab-f738071ef216', 9, 3);


--
-- Data for Name: word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.word VALUES
	(-6269187998963432801, '{-1912272316,230450128}'),
	(-5997959757525183188, '{-554376508,1206371894,1277565652,-1989049485,1680259205,1787453454,-978860239,651600288,-1291689851,193583367}'),
	(-5312212766874567000, '{-2073149302,2093585253}'),
	(-4560145414451803929, '{571899891,669393919}'),
	(-4397683232439546521, '{1169886138,-1352237079}'),
	(-3616234023386141892, '{1939277526,-1345808151,-787063793,296460471,1432416909}'),
	(-3460067768151143942, '{525314414}'),
	(-63897644233604497, '{1403527184,-596239845}'),
	(1197757230826486613, '{1821919890,219872694}'),
	(1878806378915985259, '{1637065136,1185757097,-1919598894,-509701447,76834172,1437993406,661945885,1032186894,2101709803,-1453190388,-510414243,346728122,-753834208,745758753,-1920844107,533838377,-1475678862,404542404,1964363372,1081132169,-803024645,-1685546127,672004502,54559709}'),
	(3163394557332779567, '{125748536,-307577715,375557531,1529666647,22523352,1533523640}'),
	(6125960124106813074, '{2028043953,-961605378,2056305236,-1809365616,2036973057,-1824549273}'),
	(6632608237047673139, '{-189475548,2103014728,-1407921449,-1743882934,-1687804408}'),
	(6761041402623156250, '{-1352237079}'),
	(8301422550300926649, '{-189475548,2103014728,-1407921449,-1743882934,-1059422292,-1687804408}'),
	(8727841379411947160, '{-752891174}'),
	(-9150298789588871011, '{-868584453,875679394,1743009344,1354162945,1871259700,816619731}'),
	(-2602903273510541326, '{1530073619,2106739120,376622385,1303580533,-1838120406}'),
	(-1260183763984661144, '{983991286,-1176469230,-1961223128,1916348367,184845548,-1349841390,176523180,1598284970,2090529911,1707632023}'),
	(2114679734896233302, '{-240146746,-1823602317}'),
	(6643211665907024660, '{1991582485,219495124,1505746270,-834417178,1485945846,76834172,1356585619,175044390,661945885,-683271441,1033242428,-2110141515,346728122,-2017575987,1636160082,-1788523502,616040943,533838377,1964363372,1081132169,409912693,770918088,878682851,-499041508}'),
	(7532444203703155755, '{1860937719,1794118927,-135176578}'),
	(7846504415175922079, '{-2112960424,-485431411}'),
	(-6017214220597181464, '{-1890173005,-1401930858,-1059740548,196158621,-776859540}'),
	(-5670478445149501162, '{-261147089,-1393992206}'),
	(4997094155734162093, '{389176773,-1745242608}'),
	(6548689971091672787, '{-1341490678,-2117202372,1556716717,61233022,478652317,360959391,1084451246,-1052205723,-232695073,-391001730}'),
	(7149015224978156675, '{-2078434212,413348199,-1168466084,-1981748825,76834172,-1100629331,661945885,-683271441,-1539489260,-2019655086,-699114376,346728122,-222187278,-136923387,-201673106,533838377,1964363372,1081132169,-953327852,-476848023,-1753792724,687591877,1619875186,1020896326}'),
	(-7470011540264521476, '{-576225956,-1561056645}'),
	(-3765041978230593049, '{766482792,-1303544918,76834172,-420067714,661945885,-683271441,-1317212784,-887001234,346728122,-1763821073,411251510,1636160082,1530824425,533838377,-530415686,-1985332910,1964363372,1081132169,-236470179,409912693,-633399964,1006857693,45917186,330677930}'),
	(-3614414002766697606, '{-919796407,-523168024}'),
	(-36558416189821548, '{-97426222,-1066942690}'),
	(2819162159596607545, '{317951329,500978831,1464956130,-1439024471,1846537881,-2132117887,18730902,-1085797133,1595742689,502158112}'),
	(4241177747487762340, '{28195086,-2139036792,2138338863,-707318662,-1151284738,-2139535625}'),
	(-8582342007740109326, '{-1665195650,-1145628546}'),
	(-8250681560710588070, '{1454993293,-1423296009}'),
	(-3844258396840880720, '{-165599392,-928757850,-718527477,1516558627,-1459401500,76834172,661945885,-683271441,-384185680,482626602,1076909054,-534754770,-735388348,-1503368885,-759218864,346728122,869479841,107585339,678772801,1833999269,533838377,1964363372,1081132169,897639195}'),
	(-1750829524914784935, '{1481637130,-22609278,-911699458,307839695,651600288,-1954819220,402611863,-1554214604,-1932030289,1538665275}'),
	(2330699027986333241, '{-1788112706}'),
	(2794631614697627778, '{244978891,1298096877,-1729640992,407411503,1025249543,-1806712528}'),
	(-6208890055088595062, '{1578629818,480695561}'),
	(-4481220008667210060, '{-104990986}'),
	(-4322398593832285106, '{106154341,-1058263509}'),
	(-1634857814541821388, '{25397138,-1010365005,1697517354,-715186294,698352373,-1773844894,-1956815034,-2128982649,1538665275,-609459518}'),
	(679802961887368430, '{509017792,-1500009235,1424296347}'),
	(2221900340025377847, '{1169886138,-1976745073,-1683135660,65213001,-1112091844,435709669}'),
	(6820837744593136692, '{-1241437853,-170149572,76834172,-1546197218,661945885,-683271441,1673596586,455072691,482626602,-481125412,346728122,-951542440,984524893,770081458,-173981483,-1018368039,-2035377543,1314205773,533838377,1964363372,1081132169,699480392,-720577136,-1693814537}'),
	(-8582609098765780237, '{-1972545715,-750488354}'),
	(-6892723441584816572, '{-919104330,265206171,498600977,1720317026,373680747,591169651}'),
	(-3167591395407395185, '{-427839220,274714017}'),
	(5477100242511968896, '{-1388156606,-165599392,1771819450,-1300450081,576655292,76834172,888138791,1470346571,661945885,1975117618,1978945055,680486947,346728122,-862564538,-1129511491,-1870485231,-166094867,1342814526,533838377,1964363372,1081132169,1669160452,-846096049,1020896326}'),
	(5933605960119757474, '{1842329791,-1268598621,243833483,935562804,-372337786,-296322306,-369462032,880738245,-1249145168,890989222}'),
	(7630463066405317601, '{-560417652,-1500009235,229028700,1424296347}'),
	(-7250461800843738540, '{1960065844,-179706167,-962048787,1520995117,-1012230387,76834172,661945885,-1981896236,-691269753,701667164,675608651,346728122,-77022279,-201673106,946578143,1955621605,1345047869,533838377,1964363372,1081132169,1669160452,672004502,-1925014978,659641134}'),
	(-7176916741230744008, '{2080578786,-2012675058}'),
	(-5266666186779727570, '{-1981030583,-505649953,2058471173,-895309707,-1785109069,-1247532502,-1810678211,-903015694,-1783633184,-381749263}'),
	(-175824099743064756, '{-442795473,-27060451}'),
	(1973956916283634701, '{-919795160,-1481186721,-1862642416,835564662,-1714217713,1075716033}'),
	(489123301451910354, '{584281451,536379888}'),
	(1135737130828131431, '{210169780,-607954144,-1846451676,2068265217,-978860239,432532428,1583865578,1480169892,461223456,463482047}'),
	(1184770902907546495, '{-1495756099,415519913}'),
	(4939932927709318324, '{657595109,362004538,-670323776,-326625468,1106136467,1104610344}'),
	(8219451154088533343, '{1232544277,-2106514701,870995118,-1092306143,76834172,661945885,508959448,482626602,1540695707,346728122,1228027651,-1027256969,-638658403,-872727570,902563001,-1764254719,-2035377543,53985327,533838377,1964363372,1081132169,1669160452,227638092,-577048795}'),
	(-8205896282627258493, '{-2050388933,-1353377439,486429963,1816588110,-1665725666,-1085038278}'),
	(-6808713629709136339, '{-297918974,-365791523}'),
	(-6256124403332937661, '{1997302412,574395565,1027283450,-1583506274,-1082428852,253420563,1443906619,-1408414624,-385314602,-565203503}'),
	(4524833774150177914, '{4588448,1155141715}'),
	(5280239747561009146, '{645976480,-254595193,-1691497084,1062282299,576383344,-220465513,65183053}'),
	(8673815012970333546, '{873976278,2091173025,-1280425495,76834172,661945885,-2101600367,948094381,346728122,-189961187,-513071309,533838377,1184219021,-538084363,1964363372,1081132169,1669160452,-1186553123,-196932225,1898841458,-2066309398,1239891419,665266298,1020896326,-482263458}'),
	(-8538718274998576941, '{645976480,1118953001}'),
	(-6226569802259412220, '{1346832736,-640590200}'),
	(1004672763476870535, '{602791271}'),
	(2869450049359841206, '{1146217488,383469901,-396732398,-613546938,425925354,-1137246833,141519412,-728935722,-1216869788,1938541908}'),
	(5470111034594688247, '{716108943,-140919267,1742523096,1844056620,1748781563,1785439660,76834172,661945885,-1329308019,1185783334,-235727496,-359742875,346728122,-551075084,1636160082,533838377,2082883454,1964363372,1081132169,1669160452,-878529637,1291594181,1343546984,-503149379}'),
	(6012836738124217543, '{645976480,-254595193,1062282299,-220465513}'),
	(7744545090174493408, '{-662691517,1636160082,1487357823,1987440783,-553039390,-1338967601}'),
	(8583068138094593098, '{-367957165,-503149379}'),
	(-5397613976872668578, '{-1026844845,-1517496746,1187854307,-503149379,1020896326}'),
	(-3884664106593748812, '{1668570949,-1561056645}'),
	(-3329686368944555893, '{-208853816}'),
	(-678267359360860985, '{-1349544761,480695561}'),
	(5053235786873178141, '{1276053087,1635371160,534248132,1830238372,-626212455,935562804,-1802154515,-1016931959,160235216,-856073385}'),
	(6421752537196011365, '{-560417652,1146241979,-1500009235,229028700,-494839812,1424296347}'),
	(8880312992689104513, '{946002978,76834172,37275664,-832476727,661945885,-231354209,-1307617083,-1298510351,1080516235,-972018211,1826037594,508959448,346728122,106464360,-1360368808,1632044081,1636160082,533838377,1964363372,1081132169,1669160452,-1667696861,299469125,1091966568}'),
	(8993842828011694021, '{-1412124291,-698394320}'),
	(-9067604906544677481, '{1509150064,732680177}'),
	(-6402903195792117937, '{-200638453,12859575,-357118238,-2083468010,-791994083,1053113293,-1344525227,1306106802,829283488,1288699746}'),
	(-3416896366662250756, '{-1623803797}'),
	(-2714275796234543542, '{-325263684,769261211,-254595193,-1126963718,-671683894}'),
	(5442180368095083172, '{305938456,-1709713557}'),
	(7111010015421533790, '{-1386166048,875679394,1214555874,2068451664,-1213099302,1871259700}'),
	(7261251657179320438, '{-325263684,-254595193,614690950,2035187497,-1500009235,-220465513,1424296347}'),
	(7851817134870410081, '{-408265206,967424904,947257943,-204213807,76834172,661945885,-1432651086,-1889998603,739161635,-1416245413,346728122,-982122650,-715955513,-1362158599,533838377,1964363372,1081132169,1669160452,1376941323,1779864079,461868796,672004502,352821369,2026327288}'),
	(-8198814485635919999, '{-388361189,-1201502496,798679993,-392461985,125798810,-1622544436,76834172,-903625493,661945885,-1797703245,-1821731705,346728122,-1620312840,-799635741,-1611556540,-181008703,533838377,1964363372,1081132169,1669160452,705958958,672004502,676168464,2072812434}'),
	(-5454918016116574042, '{-1047998914,-788519059}'),
	(-3688711697783300610, '{2085598302,2122723396,1468668271,-1512648992,1747321937,164765621,-1028073216,526306614,-1556586655,1454661387}'),
	(2736607139968042553, '{2028043953,2134623577,733717519,1694103149,-539348115,1346832736}'),
	(3926220297716095139, '{554670046}'),
	(5641908575090064871, '{-296801537,396088105,-560417652,289757122,-1500009235,1424296347}'),
	(6509630654831213782, '{-620331135,1653715542}');
INSERT INTO public.word VALUES
	(-7909613778620730873, '{626100595,-1851221045,502318420,1799314826,667246173}'),
	(-6042531060208135856, '{442561932}'),
	(-5903064360544714234, '{661521994,811602588}'),
	(-5435885587624249203, '{1163097922,-345484399,-34478661,-82776581,-997435696,1124464715}'),
	(-5400576848185196273, '{2058195023,271185578,2044131922,292247278,514551182,51542011,1178491349,702299639,-1469202335,-1617820770,-243523725,1366378974,-2038622222,1779660960,-3651173,201884731,-2125951076,1140764779,810970688,1308778746,1723216463,-2076439392,-920997721,-487782222}'),
	(-1681424328170317551, '{-250724082,99146089,234903364,-850157626,1301904147,-476312544,180053174,119749486,-283716296,1889416273}'),
	(-1521317122550502361, '{218639973}'),
	(-1410216673792840497, '{150553048,-557989879}'),
	(-849972651652816439, '{276575101,-1777732352,-221390586,-291637421,2119267950}'),
	(-755506418723986773, '{-2028003131,218639973}'),
	(1047290708746944619, '{-1864436936,-49794169}'),
	(1812324482191332342, '{-736301732,-1079430840,202292461,1629460601,-685120239,-1316318026}'),
	(3948928257948817706, '{-961675835,2063314532}'),
	(7265499175956022679, '{2066944789}'),
	(7674533359545496991, '{-1202420492,-1880787840}'),
	(9036243027682203250, '{276575101,-1214999674,-1777732352,-221390586,-291637421,2119267950}'),
	(-6399241896224613602, '{-432915561,-1766259168}'),
	(-6298432449522831583, '{1646435152,191132279,536819051,-51010591,1635552762,-1817859533,-963992462,-2024337891,-1845672975,-1596600616}'),
	(135144693403081765, '{-1068931928,1892090949,-607469303,2044131922,-1857270103,1717771878,-1987798687,620408543,-1185959574,-1513276444,702299639,-1469202335,-243523725,842018114,1779660960,-834305709,-640477468,1308778746,466285585,-2076439392,-572163559,883684247,-2087353623,887687767}'),
	(1972067746487427061, '{-92703222,-1197704277,-339775080,-76060756,-1645512009}'),
	(6578157471823367901, '{1126020244,1871959081}'),
	(8380404966082139681, '{-1556079896,-949053726,-323117760}'),
	(9211965756907689646, '{-389833839,-432409926,955313594,-1682826871,-408731208,1054563991}');


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


