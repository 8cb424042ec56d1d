-- 2026-11-28T09:26:11Z
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
	(0, 'lock', '2026-11-28 09:26:05.980216+00'),
	(1, '8fda601cb76187227bebe5f63a995491736043572021efae1518fb0e3d5176e4', '2026-11-28 09:26:05.987642+00'),
	(2, '1be81f0d1b48611094959c80e2c9481103fd51dac602ab3df90d6c0b52e8363a', '2026-11-28 09:26:06.095796+00'),
	(3, '0f273cd2b05993cba1a497f7a9eebd4f027f656b60bcdf9f9bc305e8e778b4d2', '2026-11-28 09:26:06.227236+00'),
	(4, 'a12a9ba3e0d8af3cd6bb6bfd863dd30278f854cc3156f6495bf3ca5a3075e282', '2026-11-28 09:26:06.336871+00'),
	(5, 'efa99f21a76dfc91aab21ed3540558793834058d8646769da6ca2b180f739fef', '2026-11-28 09:26:06.530936+00');


--
-- Data for Name: entity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Archive', 1655558465735999621, 1, '{"holder": "01a22179-e9fd-7000-8f29-37faa112f4c5"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'claim', 'field/name/Text', 7203573218755528812, 1, '{"holder": "01a22179-ebef-7000-a948-8143c0bc98d2"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'field', '01a22179-ebef-7000-a948-8143c0bc98d2', 7203573218755528812, 1, '{"name": "Text", "tags": {}, "type": "Text", "deleted": false, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:26:08.164607Z", "lastModifiedTime": "2026-11-28T09:26:08.164607Z"}'),
	('000000000000', 'us-east-1', '', 'domain', '01a22179-e9fd-7000-8f29-37faa112f4c5', 129817829380055725, 1, '{"name": "Archive", "tags": {"made": "by an older build"}, "createdTime": "2026-11-28T09:26:07.613724Z", "provisioned": true, "provisionedTime": "2026-11-28T09:26:07.613724Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'claim', 'field/name/Number', 5284537460495254355, 1, '{"holder": "01a22179-ec99-7000-bd08-34102b5fe76c"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'field', '01a22179-ec99-7000-bd08-34102b5fe76c', 5284537460495254355, 1, '{"name": "Number", "tags": {}, "type": "Number", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:08.293815Z", "lastModifiedTime": "2026-11-28T09:26:08.293815Z"}'),
	('000000000000', 'us-east-1', '', 'tally', 'domain', 323986130615880373, 1, '{"count": 2}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'claim', 'field/name/Boolean', 7528904475203180847, 1, '{"holder": "01a22179-ecb1-7000-81dd-7c917d614519"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'field', '01a22179-ecb1-7000-81dd-7c917d614519', 7528904475203180847, 1, '{"name": "Boolean", "tags": {}, "type": "Boolean", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:08.308532Z", "lastModifiedTime": "2026-11-28T09:26:08.308532Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'field', '01a22179-ecdd-7000-b894-734dd24d2fe8', 705059952180870618, 1, '{"name": "SingleSelect", "tags": {}, "type": "SingleSelect", "deleted": false, "options": [{"name": "Grün", "value": "kiwi", "active": true}, {"name": "groß 100%", "value": "KIWI", "active": true}, {"name": "Kiwi_too", "value": "plum", "active": true}], "createdTime": "2026-11-28T09:26:08.353088Z", "lastModifiedTime": "2026-11-28T09:26:08.660860Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'claim', 'field/name/DateTime', 1586876975490015030, 1, '{"holder": "01a22179-eccd-7000-9201-1f1b150e1b30"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'field', '01a22179-eccd-7000-9201-1f1b150e1b30', 1586876975490015030, 1, '{"name": "DateTime", "tags": {}, "type": "DateTime", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:08.338564Z", "lastModifiedTime": "2026-11-28T09:26:08.338564Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-0', 5475136138052036580, 1, '{"caseId": "01a22179-f020-7000-a04a-1a095a5195c3", "createdTime": "2026-11-28T09:26:09.187117Z", "fingerprint": "b6aa307460a867ff3f39f39afd985db52c79b68252dfa988b1b3ce1d40e1b949"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'claim', 'field/name/SingleSelect', 1334594883179252715, 1, '{"holder": "01a22179-ecdd-7000-b894-734dd24d2fe8"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:09.187117Z-token-0', 5475136138052036580, 1, '{"token": "token-0", "createdTime": "2026-11-28T09:26:09.187117Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'claim', 'field/name/Url', 5478772539173350104, 1, '{"holder": "01a22179-ecec-7000-9491-d97d8bd430eb"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'field', '01a22179-ecec-7000-9491-d97d8bd430eb', 5478772539173350104, 1, '{"name": "Url", "tags": {}, "type": "Url", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:08.365708Z", "lastModifiedTime": "2026-11-28T09:26:08.365708Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'claim', 'layout/name/Any', 1834348263001456549, 1, '{"holder": "01a22179-ee30-7000-b181-bd125bcfca22"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f020-7000-a04a-1a095a5195c3', 3086466180930899711, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T0"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f020-7000-a04a-1a095a5195c3"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:09.187117Z"}, "reference_number": {"stringValue": "48525345"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:09.187117Z"}}, "sequence": 2, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-0", "stringTypes": {}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:10.202083Z-token-8', 8379979615664685363, 1, '{"token": "token-8", "createdTime": "2026-11-28T09:26:10.202083Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'field', '01a22179-ed68-7000-9262-38e2e50bcf63', 4498548710101596785, 1, '{"name": "Gone", "tags": {}, "type": "Text", "deleted": true, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:26:08.519006Z", "lastModifiedTime": "2026-11-28T09:26:10.761641Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'revision', 'configuration', 4498548710101596785, 1, '{"number": 12}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'tally', 'field', 4498548710101596785, 1, '{"count": 7}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'claim', 'field/name/User', 3939723715099832149, 1, '{"holder": "01a22179-ed09-7000-bf59-0e27f3484877"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'field', '01a22179-ed09-7000-bf59-0e27f3484877', 3939723715099832149, 1, '{"name": "User", "tags": {}, "type": "User", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:08.430810Z", "lastModifiedTime": "2026-11-28T09:26:08.430810Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f020-7000-a04a-1a095a5195c3/', 'audit-event', '0000000000000000002', 3086466180930899711, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k gro"}, "eventFieldId": "comment.body"}], "eventId": "01a22179-f213-7000-aa34-32d123df3aaf", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:09.678917Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f020-7000-a04a-1a095a5195c3/', 'related-item', '01a22179-f211-7000-b9d6-d368b30cfc86', 3086466180930899711, 1, '{"tags": {}, "caseId": "01a22179-f020-7000-a04a-1a095a5195c3", "content": {"comment": {"body": "k gro", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:09.678917Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f240-7000-ba61-edcf8149babd/', 'audit-event', '0000000000000000002', 5791500153973400425, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"doubleValue": 1.0}, "oldValue": {"emptyValue": {}}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.770526Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:09.734113Z"}, "eventFieldId": "last_updated_datetime"}], "eventId": "01a22179-f26e-7000-bcd4-bfbac922aa59", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:09.770526Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f2a4-7000-a422-e44150135075/', 'audit-event', '0000000000000000002', 306923682116736558, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"stringValue": "2026-11-28T09:26:09.880946Z"}, "oldValue": {"emptyValue": {}}, "eventFieldId": "last_closed_datetime"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.880946Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:09.832986Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "closed"}, "oldValue": {"stringValue": "open"}, "eventFieldId": "status"}], "eventId": "01a22179-f2d9-7000-ad4a-fad50755baa3", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:09.880946Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f307-7000-a6fa-d2af336a75aa', 9095785345171739103, 3, '{"tags": {"a/b": ""}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T3 "}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f307-7000-a6fa-d2af336a75aa"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:09.934165Z"}, "reference_number": {"stringValue": "66185073"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:09.934165Z"}, "01a22179-ebef-7000-a948-8143c0bc98d2": {"stringValue": "kkoé"}, "01a22179-eccd-7000-9201-1f1b150e1b30": {"stringValue": "2026-03-13T23:59:59.999999Z"}, "01a22179-ecdd-7000-b894-734dd24d2fe8": {"stringValue": "plum"}, "01a22179-ecec-7000-9491-d97d8bd430eb": {"stringValue": "https://K.example/%C3%9F"}, "01a22179-ed09-7000-bf59-0e27f3484877": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}}, "sequence": 2, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-3", "stringTypes": {"01a22179-eccd-7000-9201-1f1b150e1b30": "DateTime", "01a22179-ecdd-7000-b894-734dd24d2fe8": "SingleSelect", "01a22179-ecec-7000-9491-d97d8bd430eb": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f307-7000-a6fa-d2af336a75aa/', 'audit-event', '0000000000000000002', 9095785345171739103, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k %ßé"}, "eventFieldId": "comment.body"}], "eventId": "01a22179-f332-7001-a753-2784264773a9", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:09.970680Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f307-7000-a6fa-d2af336a75aa/', 'related-item', '01a22179-f332-7000-a95c-eb1cb5ce105d', 9095785345171739103, 1, '{"tags": {}, "caseId": "01a22179-f307-7000-a6fa-d2af336a75aa", "content": {"comment": {"body": "k %ßé", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:09.970680Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f504-7000-8493-451981792ba8/', 'audit-event', '0000000000000000003', 7102754517470631854, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"stringValue": "2026-11-28T09:26:10.468628Z"}, "oldValue": {"emptyValue": {}}, "eventFieldId": "last_closed_datetime"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.468628Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:10.439031Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "closed"}, "oldValue": {"stringValue": "open"}, "eventFieldId": "status"}], "eventId": "01a22179-f525-7000-9a67-b9526e15e4d8", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.468628Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'layout', '01a22179-ee30-7000-b181-bd125bcfca22', 1834348263001456549, 1, '{"name": "Any", "tags": {}, "content": {"basic": {"moreInfo": {"sections": [{"fieldGroup": {"name": "All", "fields": [{"id": "01a22179-ebef-7000-a948-8143c0bc98d2"}]}}]}}}, "deleted": false, "createdTime": "2026-11-28T09:26:08.707749Z", "lastModifiedTime": "2026-11-28T09:26:08.707749Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'tally', 'layout', 1834348263001456549, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'claim', 'field/name/Text', 2710949125609660236, 1, '{"holder": "01a22179-f6b4-7000-96ba-a003e0d11737"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'field', '01a22179-f6b4-7000-96ba-a003e0d11737', 2710949125609660236, 1, '{"name": "Text", "tags": {}, "type": "Text", "deleted": false, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:26:10.874607Z", "lastModifiedTime": "2026-11-28T09:26:10.874607Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'claim', 'layout/name/Any', 3330758389828532113, 1, '{"holder": "01a22179-f72f-7000-883d-78c7f67c255c"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'layout', '01a22179-f72f-7000-883d-78c7f67c255c', 3330758389828532113, 1, '{"name": "Any", "tags": {}, "content": {"basic": {"moreInfo": {"sections": [{"fieldGroup": {"name": "All", "fields": [{"id": "01a22179-f6b4-7000-96ba-a003e0d11737"}]}}]}}}, "deleted": false, "createdTime": "2026-11-28T09:26:10.994899Z", "lastModifiedTime": "2026-11-28T09:26:10.994899Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'tally', 'layout', 3330758389828532113, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'claim', 'template/name/Any', 8513420359447450714, 1, '{"holder": "01a22179-f75a-7000-b80f-d485ae681016"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'template', '01a22179-f75a-7000-b80f-d485ae681016', 8513420359447450714, 1, '{"tags": {}, "usable": true, "deleted": false, "settings": {"name": "Any", "rules": [], "status": "Active", "requiredFields": [], "layoutConfiguration": {"defaultLayout": "01a22179-f72f-7000-883d-78c7f67c255c"}, "tagPropagationConfigurations": []}, "createdTime": "2026-11-28T09:26:11.036137Z", "lastModifiedTime": "2026-11-28T09:26:11.036137Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'tally', 'template', 8513420359447450714, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'revision', 'configuration', 1126145758290950661, 1, '{"number": 12}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'tally', 'field', 1126145758290950661, 1, '{"count": 7}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'claim', 'template/name/Any', 7898652000672196096, 1, '{"holder": "01a22179-ef08-7000-874c-5db48e863448"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'template', '01a22179-ef08-7000-874c-5db48e863448', 7898652000672196096, 1, '{"tags": {}, "usable": true, "deleted": false, "settings": {"name": "Any", "rules": [], "status": "Active", "requiredFields": [], "layoutConfiguration": {"defaultLayout": "01a22179-ee30-7000-b181-bd125bcfca22"}, "tagPropagationConfigurations": []}, "createdTime": "2026-11-28T09:26:08.960846Z", "lastModifiedTime": "2026-11-28T09:26:08.960846Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'tally', 'template', 7898652000672196096, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f020-7000-a04a-1a095a5195c3/', 'audit-event', '0000000000000000001', 5475136138052036580, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "01a22179-f020-7000-a04a-1a095a5195c3"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.187117Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.187117Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "48525345"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T0"}, "eventFieldId": "title"}], "eventId": "01a22179-f04d-7000-b3f8-c326aa4a7786", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:09.187117Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-1', 2042201284101950370, 1, '{"caseId": "01a22179-f240-7000-ba61-edcf8149babd", "createdTime": "2026-11-28T09:26:09.734113Z", "fingerprint": "0cae625018f2a56bcdc89c6af8569d1572fec478525fbb65ad074897d166a70f"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:09.734113Z-token-1', 2042201284101950370, 1, '{"token": "token-1", "createdTime": "2026-11-28T09:26:09.734113Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f240-7000-ba61-edcf8149babd/', 'audit-event', '0000000000000000001', 2042201284101950370, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "k_''🦊"}, "eventFieldId": "01a22179-ebef-7000-a948-8143c0bc98d2"}, {"newValue": {"booleanValue": true}, "eventFieldId": "01a22179-ecb1-7000-81dd-7c917d614519"}, {"newValue": {"stringValue": "kiwi"}, "eventFieldId": "01a22179-ecdd-7000-b894-734dd24d2fe8"}, {"newValue": {"stringValue": "https://K.example/%C3%9F"}, "eventFieldId": "01a22179-ecec-7000-9491-d97d8bd430eb"}, {"newValue": {"stringValue": "k"}, "eventFieldId": "01a22179-ed68-7000-9262-38e2e50bcf63"}, {"newValue": {"stringValue": "01a22179-f240-7000-ba61-edcf8149babd"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.734113Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.734113Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "52502234"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T1 "}, "eventFieldId": "title"}], "eventId": "01a22179-f248-7000-bd7a-6c59c7d9ef1e", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:09.734113Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f240-7000-ba61-edcf8149babd', 5791500153973400425, 3, '{"tags": {"Team": ""}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T1 "}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f240-7000-ba61-edcf8149babd"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:09.734113Z"}, "reference_number": {"stringValue": "52502234"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:09.770526Z"}, "01a22179-ebef-7000-a948-8143c0bc98d2": {"stringValue": "k_''🦊"}, "01a22179-ec99-7000-bd08-34102b5fe76c": {"doubleValue": 1.0}, "01a22179-ecb1-7000-81dd-7c917d614519": {"booleanValue": true}, "01a22179-ecdd-7000-b894-734dd24d2fe8": {"stringValue": "kiwi"}, "01a22179-ecec-7000-9491-d97d8bd430eb": {"stringValue": "https://K.example/%C3%9F"}, "01a22179-ed68-7000-9262-38e2e50bcf63": {"stringValue": "k"}}, "sequence": 2, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-1", "stringTypes": {"01a22179-ecdd-7000-b894-734dd24d2fe8": "SingleSelect", "01a22179-ecec-7000-9491-d97d8bd430eb": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-2', 6136365482394240294, 1, '{"caseId": "01a22179-f2a4-7000-a422-e44150135075", "createdTime": "2026-11-28T09:26:09.832986Z", "fingerprint": "1a66953d86371e202148b3b96e5fe1aae22c502b14ab58512a7b2902b35ddc84"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:09.832986Z-token-2', 6136365482394240294, 1, '{"token": "token-2", "createdTime": "2026-11-28T09:26:09.832986Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f2a4-7000-a422-e44150135075/', 'audit-event', '0000000000000000001', 6136365482394240294, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"doubleValue": 1.0}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"stringValue": "KIWI"}, "eventFieldId": "01a22179-ecdd-7000-b894-734dd24d2fe8"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a22179-ed09-7000-bf59-0e27f3484877"}, {"newValue": {"stringValue": "k_"}, "eventFieldId": "01a22179-ed68-7000-9262-38e2e50bcf63"}, {"newValue": {"stringValue": "01a22179-f2a4-7000-a422-e44150135075"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.832986Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.832986Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "35874332"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T2 "}, "eventFieldId": "title"}], "eventId": "01a22179-f2aa-7000-ae27-cefb650a730b", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:09.832986Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f2a4-7000-a422-e44150135075', 306923682116736558, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T2 "}, "status": {"stringValue": "closed"}, "case_id": {"stringValue": "01a22179-f2a4-7000-a422-e44150135075"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:09.832986Z"}, "reference_number": {"stringValue": "35874332"}, "last_closed_datetime": {"stringValue": "2026-11-28T09:26:09.880946Z"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:09.880946Z"}, "01a22179-ec99-7000-bd08-34102b5fe76c": {"doubleValue": 1.0}, "01a22179-ecdd-7000-b894-734dd24d2fe8": {"stringValue": "KIWI"}, "01a22179-ed09-7000-bf59-0e27f3484877": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a22179-ed68-7000-9262-38e2e50bcf63": {"stringValue": "k_"}}, "sequence": 2, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-2", "stringTypes": {"01a22179-ecdd-7000-b894-734dd24d2fe8": "SingleSelect"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-3', 1383540811108757178, 1, '{"caseId": "01a22179-f307-7000-a6fa-d2af336a75aa", "createdTime": "2026-11-28T09:26:09.934165Z", "fingerprint": "c2d5bc6c8aedc86316010e8ccad2a99c027e74464a86241f343b48e25cbad030"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:09.934165Z-token-3', 1383540811108757178, 1, '{"token": "token-3", "createdTime": "2026-11-28T09:26:09.934165Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f307-7000-a6fa-d2af336a75aa/', 'audit-event', '0000000000000000001', 1383540811108757178, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "kkoé"}, "eventFieldId": "01a22179-ebef-7000-a948-8143c0bc98d2"}, {"newValue": {"stringValue": "2026-03-13T23:59:59.999999Z"}, "eventFieldId": "01a22179-eccd-7000-9201-1f1b150e1b30"}, {"newValue": {"stringValue": "plum"}, "eventFieldId": "01a22179-ecdd-7000-b894-734dd24d2fe8"}, {"newValue": {"stringValue": "https://K.example/%C3%9F"}, "eventFieldId": "01a22179-ecec-7000-9491-d97d8bd430eb"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a22179-ed09-7000-bf59-0e27f3484877"}, {"newValue": {"stringValue": "01a22179-f307-7000-a6fa-d2af336a75aa"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.934165Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.934165Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "66185073"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T3 "}, "eventFieldId": "title"}], "eventId": "01a22179-f30f-7000-9ba1-a1e210db8ab1", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:09.934165Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f346-7000-b06d-1b2899f8cf1d', 2942514468902173897, 3, '{"tags": {"team": ""}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T4 K_"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f346-7000-b06d-1b2899f8cf1d"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:09.991896Z"}, "reference_number": {"stringValue": "18129867"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:09.991896Z"}, "01a22179-ebef-7000-a948-8143c0bc98d2": {"stringValue": "k"}, "01a22179-ecb1-7000-81dd-7c917d614519": {"booleanValue": true}, "01a22179-eccd-7000-9201-1f1b150e1b30": {"stringValue": "2026-03-14T00:00:00Z"}, "01a22179-ecdd-7000-b894-734dd24d2fe8": {"stringValue": "KIWI"}, "01a22179-ed68-7000-9262-38e2e50bcf63": {"stringValue": "kßß "}}, "sequence": 1, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-4", "stringTypes": {"01a22179-eccd-7000-9201-1f1b150e1b30": "DateTime", "01a22179-ecdd-7000-b894-734dd24d2fe8": "SingleSelect"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-4', 2942514468902173897, 1, '{"caseId": "01a22179-f346-7000-b06d-1b2899f8cf1d", "createdTime": "2026-11-28T09:26:09.991896Z", "fingerprint": "cad46f7a1a15caff5a2061ba7bdf9a30d0dac688bb793867697686a34d11eae9"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:09.991896Z-token-4', 2942514468902173897, 1, '{"token": "token-4", "createdTime": "2026-11-28T09:26:09.991896Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f346-7000-b06d-1b2899f8cf1d/', 'audit-event', '0000000000000000001', 2942514468902173897, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "k"}, "eventFieldId": "01a22179-ebef-7000-a948-8143c0bc98d2"}, {"newValue": {"booleanValue": true}, "eventFieldId": "01a22179-ecb1-7000-81dd-7c917d614519"}, {"newValue": {"stringValue": "2026-03-14T00:00:00Z"}, "eventFieldId": "01a22179-eccd-7000-9201-1f1b150e1b30"}, {"newValue": {"stringValue": "KIWI"}, "eventFieldId": "01a22179-ecdd-7000-b894-734dd24d2fe8"}, {"newValue": {"stringValue": "kßß "}, "eventFieldId": "01a22179-ed68-7000-9262-38e2e50bcf63"}, {"newValue": {"stringValue": "01a22179-f346-7000-b06d-1b2899f8cf1d"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.991896Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:09.991896Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "18129867"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T4 K_"}, "eventFieldId": "title"}], "eventId": "01a22179-f348-7000-92ad-2c107a0d3a5d", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:09.991896Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f360-7000-bdd9-5aa4ed5bd76e/', 'audit-event', '0000000000000000002', 2425553607536180091, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"doubleValue": 5.0}, "oldValue": {"doubleValue": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.046815Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:10.017942Z"}, "eventFieldId": "last_updated_datetime"}], "eventId": "01a22179-f37f-7000-be91-ff05b296c1d3", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.046815Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-5', 5699073726109016456, 1, '{"caseId": "01a22179-f360-7000-bdd9-5aa4ed5bd76e", "createdTime": "2026-11-28T09:26:10.017942Z", "fingerprint": "ea2988916c639b537f933f581eef68068a60e4fac0bdb8d99c9e5ff58414b8e7"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:10.017942Z-token-5', 5699073726109016456, 1, '{"token": "token-5", "createdTime": "2026-11-28T09:26:10.017942Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f360-7000-bdd9-5aa4ed5bd76e/', 'audit-event', '0000000000000000001', 5699073726109016456, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "ké_ςkiwi"}, "eventFieldId": "01a22179-ebef-7000-a948-8143c0bc98d2"}, {"newValue": {"doubleValue": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a22179-ecb1-7000-81dd-7c917d614519"}, {"newValue": {"stringValue": "kss%K''"}, "eventFieldId": "01a22179-ed68-7000-9262-38e2e50bcf63"}, {"newValue": {"stringValue": "01a22179-f360-7000-bdd9-5aa4ed5bd76e"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.017942Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.017942Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "39173802"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T5 🦊"}, "eventFieldId": "title"}], "eventId": "01a22179-f362-7000-a81b-7b7f46466269", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.017942Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f360-7000-bdd9-5aa4ed5bd76e', 2425553607536180091, 3, '{"tags": {"a/b": "RED"}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T5 🦊"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f360-7000-bdd9-5aa4ed5bd76e"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:10.017942Z"}, "reference_number": {"stringValue": "39173802"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:10.046815Z"}, "01a22179-ebef-7000-a948-8143c0bc98d2": {"stringValue": "ké_ςkiwi"}, "01a22179-ec99-7000-bd08-34102b5fe76c": {"doubleValue": 5.0}, "01a22179-ecb1-7000-81dd-7c917d614519": {"booleanValue": false}, "01a22179-ed68-7000-9262-38e2e50bcf63": {"stringValue": "kss%K''"}}, "sequence": 2, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-5", "stringTypes": {}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f3e4-7000-87ca-fd84f0a7e1ec/', 'audit-event', '0000000000000000002', 1149503485165437793, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"stringValue": "2026-11-28T09:26:10.172623Z"}, "oldValue": {"emptyValue": {}}, "eventFieldId": "last_closed_datetime"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.172623Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:10.149825Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "closed"}, "oldValue": {"stringValue": "open"}, "eventFieldId": "status"}], "eventId": "01a22179-f3fd-7000-adb1-a1122558caf4", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.172623Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-9', 933297181088383475, 1, '{"caseId": "01a22179-f431-7000-b71c-670293643b23", "createdTime": "2026-11-28T09:26:10.226737Z", "fingerprint": "6b6a03f3ce46641b51edc0815f19ecf84738eb6a505c491feb38d522c87bd789"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:10.226737Z-token-9', 933297181088383475, 1, '{"token": "token-9", "createdTime": "2026-11-28T09:26:10.226737Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f431-7000-b71c-670293643b23/', 'audit-event', '0000000000000000001', 933297181088383475, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "ké%Kİ"}, "eventFieldId": "01a22179-ebef-7000-a948-8143c0bc98d2"}, {"newValue": {"doubleValue": 1.0}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"stringValue": "2026-03-14T00:00:00Z"}, "eventFieldId": "01a22179-eccd-7000-9201-1f1b150e1b30"}, {"newValue": {"stringValue": "KIWI"}, "eventFieldId": "01a22179-ecdd-7000-b894-734dd24d2fe8"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a22179-ed09-7000-bf59-0e27f3484877"}, {"newValue": {"stringValue": "kKgrossgro"}, "eventFieldId": "01a22179-ed68-7000-9262-38e2e50bcf63"}, {"newValue": {"stringValue": "01a22179-f431-7000-b71c-670293643b23"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.226737Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.226737Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "14166696"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T9 "}, "eventFieldId": "title"}], "eventId": "01a22179-f433-7000-a662-60f2b47ff2ff", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.226737Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f431-7000-b71c-670293643b23', 5555992902098363115, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T9 "}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f431-7000-b71c-670293643b23"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:10.226737Z"}, "reference_number": {"stringValue": "14166696"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:10.376528Z"}, "01a22179-ebef-7000-a948-8143c0bc98d2": {"stringValue": "ké%Kİ"}, "01a22179-ec99-7000-bd08-34102b5fe76c": {"doubleValue": 9.0}, "01a22179-eccd-7000-9201-1f1b150e1b30": {"stringValue": "2026-03-14T00:00:00Z"}, "01a22179-ecdd-7000-b894-734dd24d2fe8": {"stringValue": "KIWI"}, "01a22179-ed09-7000-bf59-0e27f3484877": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a22179-ed68-7000-9262-38e2e50bcf63": {"stringValue": "kKgrossgro"}}, "sequence": 3, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-9", "stringTypes": {"01a22179-eccd-7000-9201-1f1b150e1b30": "DateTime", "01a22179-ecdd-7000-b894-734dd24d2fe8": "SingleSelect"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f431-7000-b71c-670293643b23/', 'audit-event', '0000000000000000003', 5555992902098363115, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"doubleValue": 9.0}, "oldValue": {"doubleValue": 1.0}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.376528Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:10.226737Z"}, "eventFieldId": "last_updated_datetime"}], "eventId": "01a22179-f4c9-7000-8bc7-db13c9460815", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.376528Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-7', 529450702947073149, 1, '{"caseId": "01a22179-f3e4-7000-87ca-fd84f0a7e1ec", "createdTime": "2026-11-28T09:26:10.149825Z", "fingerprint": "1468c7faa545311f0f4248a9db64aad5c16343b21afc090b2ac63619bcef977d"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:10.149825Z-token-7', 529450702947073149, 1, '{"token": "token-7", "createdTime": "2026-11-28T09:26:10.149825Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f3e4-7000-87ca-fd84f0a7e1ec/', 'audit-event', '0000000000000000001', 529450702947073149, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"doubleValue": -1.0}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"booleanValue": true}, "eventFieldId": "01a22179-ecb1-7000-81dd-7c917d614519"}, {"newValue": {"stringValue": "2026-03-14T00:00:00Z"}, "eventFieldId": "01a22179-eccd-7000-9201-1f1b150e1b30"}, {"newValue": {"stringValue": "plum"}, "eventFieldId": "01a22179-ecdd-7000-b894-734dd24d2fe8"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a22179-ed09-7000-bf59-0e27f3484877"}, {"newValue": {"stringValue": "k"}, "eventFieldId": "01a22179-ed68-7000-9262-38e2e50bcf63"}, {"newValue": {"stringValue": "01a22179-f3e4-7000-87ca-fd84f0a7e1ec"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.149825Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.149825Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "54084424"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T7 "}, "eventFieldId": "title"}], "eventId": "01a22179-f3e6-7000-9f74-f92717432b0d", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.149825Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f3e4-7000-87ca-fd84f0a7e1ec', 1149503485165437793, 3, '{"tags": {"a/b": "red", "Team": "", "team": "red"}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T7 "}, "status": {"stringValue": "closed"}, "case_id": {"stringValue": "01a22179-f3e4-7000-87ca-fd84f0a7e1ec"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:10.149825Z"}, "reference_number": {"stringValue": "54084424"}, "last_closed_datetime": {"stringValue": "2026-11-28T09:26:10.172623Z"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:10.172623Z"}, "01a22179-ec99-7000-bd08-34102b5fe76c": {"doubleValue": -1.0}, "01a22179-ecb1-7000-81dd-7c917d614519": {"booleanValue": true}, "01a22179-eccd-7000-9201-1f1b150e1b30": {"stringValue": "2026-03-14T00:00:00Z"}, "01a22179-ecdd-7000-b894-734dd24d2fe8": {"stringValue": "plum"}, "01a22179-ed09-7000-bf59-0e27f3484877": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a22179-ed68-7000-9262-38e2e50bcf63": {"stringValue": "k"}}, "sequence": 2, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-7", "stringTypes": {"01a22179-eccd-7000-9201-1f1b150e1b30": "DateTime", "01a22179-ecdd-7000-b894-734dd24d2fe8": "SingleSelect"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f416-7000-b118-0bbfc5dae952', 8379979615664685363, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T8 %"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f416-7000-b118-0bbfc5dae952"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:10.202083Z"}, "reference_number": {"stringValue": "32857972"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:10.202083Z"}, "01a22179-ec99-7000-bd08-34102b5fe76c": {"doubleValue": 0.0}, "01a22179-ecb1-7000-81dd-7c917d614519": {"booleanValue": true}, "01a22179-ecdd-7000-b894-734dd24d2fe8": {"stringValue": "plum"}, "01a22179-ecec-7000-9491-d97d8bd430eb": {"stringValue": "https://o.example/%C3%9F"}}, "sequence": 1, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-8", "stringTypes": {"01a22179-ecdd-7000-b894-734dd24d2fe8": "SingleSelect", "01a22179-ecec-7000-9491-d97d8bd430eb": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-8', 8379979615664685363, 1, '{"caseId": "01a22179-f416-7000-b118-0bbfc5dae952", "createdTime": "2026-11-28T09:26:10.202083Z", "fingerprint": "07ce0d5c70ec3218bcb6a65507de4901c236731dc97a8d898936d92489cd1b6c"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f416-7000-b118-0bbfc5dae952/', 'audit-event', '0000000000000000001', 8379979615664685363, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"doubleValue": 0.0}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"booleanValue": true}, "eventFieldId": "01a22179-ecb1-7000-81dd-7c917d614519"}, {"newValue": {"stringValue": "plum"}, "eventFieldId": "01a22179-ecdd-7000-b894-734dd24d2fe8"}, {"newValue": {"stringValue": "https://o.example/%C3%9F"}, "eventFieldId": "01a22179-ecec-7000-9491-d97d8bd430eb"}, {"newValue": {"stringValue": "01a22179-f416-7000-b118-0bbfc5dae952"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.202083Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.202083Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "32857972"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T8 %"}, "eventFieldId": "title"}], "eventId": "01a22179-f41a-7000-9dcf-53e9af50cb90", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.202083Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f431-7000-b71c-670293643b23/', 'audit-event', '0000000000000000002', 8800203672439310797, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k  K🦊ss"}, "eventFieldId": "comment.body"}], "eventId": "01a22179-f48e-7001-b04e-c4c004cf9fe7", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.318794Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f431-7000-b71c-670293643b23/', 'related-item', '01a22179-f48e-7000-8730-0d6b09e1f73f', 8800203672439310797, 1, '{"tags": {}, "caseId": "01a22179-f431-7000-b71c-670293643b23", "content": {"comment": {"body": "k  K🦊ss", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:10.318794Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f4e8-7000-a7c4-b494211340d0', 7240180849817941730, 3, '{"tags": {"a/b": "red"}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T10 koss"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f4e8-7000-a7c4-b494211340d0"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:10.410389Z"}, "reference_number": {"stringValue": "25386728"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:10.410389Z"}, "01a22179-ebef-7000-a948-8143c0bc98d2": {"stringValue": "kgross''"}, "01a22179-ec99-7000-bd08-34102b5fe76c": {"doubleValue": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}, "01a22179-ecb1-7000-81dd-7c917d614519": {"booleanValue": false}, "01a22179-eccd-7000-9201-1f1b150e1b30": {"stringValue": "0001-01-01T00:00:00Z"}, "01a22179-ed09-7000-bf59-0e27f3484877": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}}, "sequence": 1, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-10", "stringTypes": {"01a22179-eccd-7000-9201-1f1b150e1b30": "DateTime"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-10', 7240180849817941730, 1, '{"caseId": "01a22179-f4e8-7000-a7c4-b494211340d0", "createdTime": "2026-11-28T09:26:10.410389Z", "fingerprint": "8943e6be3893a0c6da2b0ae9b678f6504c96f78c29222b850279bf7d20e375cd"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:10.410389Z-token-10', 7240180849817941730, 1, '{"token": "token-10", "createdTime": "2026-11-28T09:26:10.410389Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f4e8-7000-a7c4-b494211340d0/', 'audit-event', '0000000000000000001', 7240180849817941730, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "kgross''"}, "eventFieldId": "01a22179-ebef-7000-a948-8143c0bc98d2"}, {"newValue": {"doubleValue": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a22179-ecb1-7000-81dd-7c917d614519"}, {"newValue": {"stringValue": "0001-01-01T00:00:00Z"}, "eventFieldId": "01a22179-eccd-7000-9201-1f1b150e1b30"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}, "eventFieldId": "01a22179-ed09-7000-bf59-0e27f3484877"}, {"newValue": {"stringValue": "01a22179-f4e8-7000-a7c4-b494211340d0"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.410389Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.410389Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "25386728"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T10 koss"}, "eventFieldId": "title"}], "eventId": "01a22179-f4ea-7000-b562-29a22565d495", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.410389Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/case/01a22179-f79e-7000-896c-ebec9743082d/', 'audit-event', '0000000000000000002', 6424273983977202372, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k "}, "eventFieldId": "comment.body"}], "eventId": "01a22179-f7d6-7000-a318-de48adeb6854", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:11.157700Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/case/01a22179-f79e-7000-896c-ebec9743082d/', 'related-item', '01a22179-f7d5-7000-bfc8-dd20250f9111', 6424273983977202372, 1, '{"tags": {}, "caseId": "01a22179-f79e-7000-896c-ebec9743082d", "content": {"comment": {"body": "k ", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:11.157700Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f4f2-7000-8de6-604b6e06e9a8', 2706756928751728634, 3, '{"tags": {"team": "RED"}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T11 ς"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f4f2-7000-8de6-604b6e06e9a8"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:10.419277Z"}, "reference_number": {"stringValue": "08314569"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:10.419277Z"}, "01a22179-ebef-7000-a948-8143c0bc98d2": {"stringValue": "kkiwiékiwi"}, "01a22179-ec99-7000-bd08-34102b5fe76c": {"doubleValue": 0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010}, "01a22179-ecb1-7000-81dd-7c917d614519": {"booleanValue": false}, "01a22179-eccd-7000-9201-1f1b150e1b30": {"stringValue": "2026-03-14T00:00:00Z"}, "01a22179-ecdd-7000-b894-734dd24d2fe8": {"stringValue": "plum"}, "01a22179-ecec-7000-9491-d97d8bd430eb": {"stringValue": "https://K.example/%C3%9F"}, "01a22179-ed09-7000-bf59-0e27f3484877": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a22179-ed68-7000-9262-38e2e50bcf63": {"stringValue": "kkoİ"}}, "sequence": 1, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-11", "stringTypes": {"01a22179-eccd-7000-9201-1f1b150e1b30": "DateTime", "01a22179-ecdd-7000-b894-734dd24d2fe8": "SingleSelect", "01a22179-ecec-7000-9491-d97d8bd430eb": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-11', 2706756928751728634, 1, '{"caseId": "01a22179-f4f2-7000-8de6-604b6e06e9a8", "createdTime": "2026-11-28T09:26:10.419277Z", "fingerprint": "5aa3ed04bb2ac2c22bed79f17947416d05e8a39eb08aa01176bbccaa94fa7dc0"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:10.419277Z-token-11', 2706756928751728634, 1, '{"token": "token-11", "createdTime": "2026-11-28T09:26:10.419277Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f4f2-7000-8de6-604b6e06e9a8/', 'audit-event', '0000000000000000001', 2706756928751728634, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "kkiwiékiwi"}, "eventFieldId": "01a22179-ebef-7000-a948-8143c0bc98d2"}, {"newValue": {"doubleValue": 0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a22179-ecb1-7000-81dd-7c917d614519"}, {"newValue": {"stringValue": "2026-03-14T00:00:00Z"}, "eventFieldId": "01a22179-eccd-7000-9201-1f1b150e1b30"}, {"newValue": {"stringValue": "plum"}, "eventFieldId": "01a22179-ecdd-7000-b894-734dd24d2fe8"}, {"newValue": {"stringValue": "https://K.example/%C3%9F"}, "eventFieldId": "01a22179-ecec-7000-9491-d97d8bd430eb"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a22179-ed09-7000-bf59-0e27f3484877"}, {"newValue": {"stringValue": "kkoİ"}, "eventFieldId": "01a22179-ed68-7000-9262-38e2e50bcf63"}, {"newValue": {"stringValue": "01a22179-f4f2-7000-8de6-604b6e06e9a8"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.419277Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.419277Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "08314569"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T11 ς"}, "eventFieldId": "title"}], "eventId": "01a22179-f4f3-7000-a7f6-4277ae5b7553", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.419277Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f504-7000-8493-451981792ba8/', 'audit-event', '0000000000000000002', 669883953341984422, 1, '{"type": "RELATED_ITEM_CREATED", "fields": [{"newValue": {"stringValue": "k ςkoK"}, "eventFieldId": "comment.body"}], "eventId": "01a22179-f512-7001-830b-6bd994d6f43f", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.450471Z", "relatedItemType": "Comment"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f504-7000-8493-451981792ba8/', 'related-item', '01a22179-f512-7000-91bf-8663bc360e6d', 669883953341984422, 1, '{"tags": {}, "caseId": "01a22179-f504-7000-8493-451981792ba8", "content": {"comment": {"body": "k ςkoK", "contentType": "Text/Plain"}}, "stringTypes": {}, "associationTime": "2026-11-28T09:26:10.450471Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token', 'token-12', 7747815839936801417, 1, '{"caseId": "01a22179-f504-7000-8493-451981792ba8", "createdTime": "2026-11-28T09:26:10.439031Z", "fingerprint": "45c768f1a659ab742e43565b6c86216e41e1c38a0248d3af1dfca3871576d2a0"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'client-token-expiry', '2026-11-28T09:26:10.439031Z-token-12', 7747815839936801417, 1, '{"token": "token-12", "createdTime": "2026-11-28T09:26:10.439031Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f504-7000-8493-451981792ba8/', 'audit-event', '0000000000000000001', 7747815839936801417, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"doubleValue": 1.5}, "eventFieldId": "01a22179-ec99-7000-bd08-34102b5fe76c"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a22179-ecb1-7000-81dd-7c917d614519"}, {"newValue": {"stringValue": "https://o.example/%C3%9F"}, "eventFieldId": "01a22179-ecec-7000-9491-d97d8bd430eb"}, {"newValue": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "eventFieldId": "01a22179-ed09-7000-bf59-0e27f3484877"}, {"newValue": {"stringValue": "kΣgroKς"}, "eventFieldId": "01a22179-ed68-7000-9262-38e2e50bcf63"}, {"newValue": {"stringValue": "01a22179-f504-7000-8493-451981792ba8"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.439031Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:10.439031Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "76094172"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T12 OKgrokiwi"}, "eventFieldId": "title"}], "eventId": "01a22179-f507-7000-b189-b7eb7a2e9786", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:10.439031Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f504-7000-8493-451981792ba8', 7102754517470631854, 3, '{"tags": {"team": "red"}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T12 OKgrokiwi"}, "status": {"stringValue": "closed"}, "case_id": {"stringValue": "01a22179-f504-7000-8493-451981792ba8"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:10.439031Z"}, "reference_number": {"stringValue": "76094172"}, "last_closed_datetime": {"stringValue": "2026-11-28T09:26:10.468628Z"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:10.468628Z"}, "01a22179-ec99-7000-bd08-34102b5fe76c": {"doubleValue": 1.5}, "01a22179-ecb1-7000-81dd-7c917d614519": {"booleanValue": false}, "01a22179-ecec-7000-9491-d97d8bd430eb": {"stringValue": "https://o.example/%C3%9F"}, "01a22179-ed09-7000-bf59-0e27f3484877": {"userArnValue": "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}, "01a22179-ed68-7000-9262-38e2e50bcf63": {"stringValue": "kΣgroKς"}}, "sequence": 3, "templateId": "01a22179-ef08-7000-874c-5db48e863448", "clientToken": "token-12", "stringTypes": {"01a22179-ecec-7000-9491-d97d8bd430eb": "Url"}}');
INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Other', 323986130615880373, 1, '{"holder": "01a22179-f68d-7000-be2a-7d7c3a1a31a5"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'claim', 'field/name/Number', 4201391600919620252, 1, '{"holder": "01a22179-f6c5-7000-81ed-d354441f27a0"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'field', '01a22179-f6c5-7000-81ed-d354441f27a0', 4201391600919620252, 1, '{"name": "Number", "tags": {}, "type": "Number", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:10.885997Z", "lastModifiedTime": "2026-11-28T09:26:10.885997Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'claim', 'field/name/DateTime', 3000925488811808421, 1, '{"holder": "01a22179-f6d9-7000-8997-cc442553fa9e"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'field', '01a22179-f6d9-7000-8997-cc442553fa9e', 3000925488811808421, 1, '{"name": "DateTime", "tags": {}, "type": "DateTime", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:10.907550Z", "lastModifiedTime": "2026-11-28T09:26:10.907550Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'claim', 'field/name/Url', 9086135085460334671, 1, '{"holder": "01a22179-f6ea-7000-9e35-2179ee277aa7"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'field', '01a22179-f6ea-7000-9e35-2179ee277aa7', 9086135085460334671, 1, '{"name": "Url", "tags": {}, "type": "Url", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:10.924664Z", "lastModifiedTime": "2026-11-28T09:26:10.924664Z"}'),
	('000000000000', 'us-east-1', '', 'domain', '01a22179-f68d-7000-be2a-7d7c3a1a31a5', 3550070510017355199, 1, '{"name": "Other", "tags": {"made": "by an older build"}, "createdTime": "2026-11-28T09:26:10.829530Z", "provisioned": true, "provisionedTime": "2026-11-28T09:26:10.829530Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'client-token', 'token-0', 9003818883952046118, 1, '{"caseId": "01a22179-f79e-7000-896c-ebec9743082d", "createdTime": "2026-11-28T09:26:11.104221Z", "fingerprint": "3afe015c40f6307818f5840348541e0a939631f0e5bf29751c708e29129c7990"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'client-token-expiry', '2026-11-28T09:26:11.104221Z-token-0', 9003818883952046118, 1, '{"token": "token-0", "createdTime": "2026-11-28T09:26:11.104221Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'case', '01a22179-f79e-7000-896c-ebec9743082d', 6424273983977202372, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 1}, "fields": {"title": {"stringValue": "T0"}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f79e-7000-896c-ebec9743082d"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:11.104221Z"}, "reference_number": {"stringValue": "02162871"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:11.104221Z"}}, "sequence": 2, "templateId": "01a22179-f75a-7000-b80f-d485ae681016", "clientToken": "token-0", "stringTypes": {}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'field', '01a22179-f700-7000-bc83-9c0c63ed2552', 1126145758290950661, 1, '{"name": "Gone", "tags": {}, "type": "Text", "deleted": true, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:26:10.945102Z", "lastModifiedTime": "2026-11-28T09:26:11.252548Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'claim', 'field/name/Boolean', 7052633958560196719, 1, '{"holder": "01a22179-f6ca-7000-9376-1fe28837b516"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'field', '01a22179-f6ca-7000-9376-1fe28837b516', 7052633958560196719, 1, '{"name": "Boolean", "tags": {}, "type": "Boolean", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:10.892668Z", "lastModifiedTime": "2026-11-28T09:26:10.892668Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'claim', 'field/name/SingleSelect', 1830492099505371978, 1, '{"holder": "01a22179-f6e2-7000-86c1-356cbaf22254"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'claim', 'field/name/User', 5871722876897993858, 1, '{"holder": "01a22179-f6fa-7000-bc57-46bf57cc8804"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'field', '01a22179-f6fa-7000-bc57-46bf57cc8804', 5871722876897993858, 1, '{"name": "User", "tags": {}, "type": "User", "deleted": false, "options": [], "createdTime": "2026-11-28T09:26:10.939490Z", "lastModifiedTime": "2026-11-28T09:26:10.939490Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'field', '01a22179-f6e2-7000-86c1-356cbaf22254', 3609541903653471251, 1, '{"name": "SingleSelect", "tags": {}, "type": "SingleSelect", "deleted": false, "options": [{"name": "Grün", "value": "kiwi", "active": true}, {"name": "groß 100%", "value": "KIWI", "active": true}, {"name": "Kiwi_too", "value": "plum", "active": true}], "createdTime": "2026-11-28T09:26:10.916538Z", "lastModifiedTime": "2026-11-28T09:26:10.953089Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/case/01a22179-f79e-7000-896c-ebec9743082d/', 'audit-event', '0000000000000000001', 9003818883952046118, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "01a22179-f79e-7000-896c-ebec9743082d"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:11.104221Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:11.104221Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "02162871"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T0"}, "eventFieldId": "title"}], "eventId": "01a22179-f7a3-7000-8aa3-ed4144c0c2e5", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:11.104221Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'client-token', 'token-1', 9020539495230886354, 1, '{"caseId": "01a22179-f7f2-7000-b734-83ce204377f9", "createdTime": "2026-11-28T09:26:11.193792Z", "fingerprint": "a46a77bdabb36f0149e009be9ca5202b829af203b3634f7ee18d3828540b3ae5"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'client-token-expiry', '2026-11-28T09:26:11.193792Z-token-1', 9020539495230886354, 1, '{"token": "token-1", "createdTime": "2026-11-28T09:26:11.193792Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/case/01a22179-f7f2-7000-b734-83ce204377f9/', 'audit-event', '0000000000000000001', 9020539495230886354, 1, '{"type": "CASE_CREATED", "fields": [{"newValue": {"stringValue": "ké_"}, "eventFieldId": "01a22179-f6b4-7000-96ba-a003e0d11737"}, {"newValue": {"doubleValue": 1.5}, "eventFieldId": "01a22179-f6c5-7000-81ed-d354441f27a0"}, {"newValue": {"booleanValue": false}, "eventFieldId": "01a22179-f6ca-7000-9376-1fe28837b516"}, {"newValue": {"stringValue": "https://k.example/%C3%9F"}, "eventFieldId": "01a22179-f6ea-7000-9e35-2179ee277aa7"}, {"newValue": {"stringValue": "01a22179-f7f2-7000-b734-83ce204377f9"}, "eventFieldId": "case_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:11.193792Z"}, "eventFieldId": "created_datetime"}, {"newValue": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "eventFieldId": "customer_id"}, {"newValue": {"stringValue": "2026-11-28T09:26:11.193792Z"}, "eventFieldId": "last_updated_datetime"}, {"newValue": {"stringValue": "90921343"}, "eventFieldId": "reference_number"}, {"newValue": {"stringValue": "open"}, "eventFieldId": "status"}, {"newValue": {"stringValue": "T1 "}, "eventFieldId": "title"}], "eventId": "01a22179-f7fa-7000-819b-94ef5ea919a2", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:11.193792Z"}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'case', '01a22179-f7f2-7000-b734-83ce204377f9', 4152539951298531195, 3, '{"tags": {}, "items": {"slas": [], "files": 0, "total": 0}, "fields": {"title": {"stringValue": "T1 "}, "status": {"stringValue": "open"}, "case_id": {"stringValue": "01a22179-f7f2-7000-b734-83ce204377f9"}, "customer_id": {"stringValue": "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}, "created_datetime": {"stringValue": "2026-11-28T09:26:11.193792Z"}, "reference_number": {"stringValue": "90921343"}, "last_updated_datetime": {"stringValue": "2026-11-28T09:26:11.218162Z"}, "01a22179-f6b4-7000-96ba-a003e0d11737": {"stringValue": "ké_"}, "01a22179-f6c5-7000-81ed-d354441f27a0": {"doubleValue": 1.0}, "01a22179-f6ca-7000-9376-1fe28837b516": {"booleanValue": false}, "01a22179-f6ea-7000-9e35-2179ee277aa7": {"stringValue": "https://k.example/%C3%9F"}}, "sequence": 2, "templateId": "01a22179-f75a-7000-b80f-d485ae681016", "clientToken": "token-1", "stringTypes": {"01a22179-f6ea-7000-9e35-2179ee277aa7": "Url"}}'),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/case/01a22179-f7f2-7000-b734-83ce204377f9/', 'audit-event', '0000000000000000002', 4152539951298531195, 1, '{"type": "CASE_UPDATED", "fields": [{"newValue": {"doubleValue": 1.0}, "oldValue": {"doubleValue": 1.5}, "eventFieldId": "01a22179-f6c5-7000-81ed-d354441f27a0"}, {"newValue": {"stringValue": "2026-11-28T09:26:11.218162Z"}, "oldValue": {"stringValue": "2026-11-28T09:26:11.193792Z"}, "eventFieldId": "last_updated_datetime"}], "eventId": "01a22179-f812-7000-a9b0-c515708c19c4", "performedBy": {"iamPrincipalArn": "arn:aws:iam::000000000000:user/docket"}, "performedTime": "2026-11-28T09:26:11.218162Z"}');


--
-- Data for Name: rate_bucket; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rate_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rate_node VALUES
	('9b4f9534-8869-4839-8af4-876fed0a745f', '2026-11-28 09:26:11.453578+00');


--
-- Data for Name: searchable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.searchable VALUES
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f020-7000-a04a-1a095a5195c3', 'domain/case', -8961727037203738498, '{-159469057,-1712172269,-475937886,2146849203,218696801,576230960,-321815624,1133952604,80025966,-1221106052,1190719880,2127296634,963703202,-1246511543,853062181,-901160780,-1581967736}', 77012035, '{}', '￿t0', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f020-7000-a04a-1a095a5195c3￿01m8gqkw10e00a0jgt15d535e3￿48525345￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e310b272dc8', 'm800000006b0a9e310b272dc8', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22179-f020-7000-a04a-1a095a5195c3', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkw10e00a0jgt15d535e3', 't48525345', 'l01a22179-ef08-7000-874c-5db48e863448', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f020-7000-a04a-1a095a5195c3/', 'related-item', '01a22179-f211-7000-b9d6-d368b30cfc86', 'domain/case/related-item', 1384500887157014708, '{-268855340}', -242223506, '{}', '', '', 'm800000006b0a9e3128777388', 'l01a22179-f020-7000-a04a-1a095a5195c3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f240-7000-ba61-edcf8149babd', 'domain/case', -8961727037203738498, '{2021558398,-1203524510,-1712172269,209194269,2146849203,218696801,576230960,-1091145506,-1094875787,-321815624,1133952604,80025966,-1319676932,-1380217033,-1905016292,1854908383,-1308300683,2127296634,1123977615,1025448398,1932190046,-1703866460,-1600783379}', 77012035, '{}', '￿k￿https://k.example/%c3%9f￿t1 ￿k_''🦊', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f240-7000-ba61-edcf8149babd￿01m8gqkwj0e00bmrfdsy0mkenx￿52502234￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e312ded4b30', 'm800000006b0a9e312bc1ace8', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lkiwi', 'f1', 'l', 'f1', 'l', NULL, NULL, NULL, NULL, NULL, NULL, 't01a22179-f240-7000-ba61-edcf8149babd', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkwj0e00bmrfdsy0mkenx', 't52502234', 'l01a22179-ef08-7000-874c-5db48e863448', 'tk_''🦊', 'thttps://k.example/%c3%9f', 'tk', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f2a4-7000-a422-e44150135075', 'domain/case', -8961727037203738498, '{-1872933091,-1712172269,22697211,-163209114,2146849203,218696801,576230960,-321815624,714635186,1133952604,80025966,2056634462,1028380615,1890186406,-2074471627,2127296634,-628160867,-2120369335,1932190046,-485628552,-784106085}', 77012035, '{}', '￿k_￿t2 ', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f2a4-7000-a422-e44150135075￿01m8gqkwn4e00a88q485816m3n￿35874332￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e3134822b50', 'm800000006b0a9e3131a65b90', NULL, 'lclosed', 'tt2 ', 'nbff0000000000000', 'm800000006b0a9e3134822b50', NULL, NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22179-f2a4-7000-a422-e44150135075', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkwn4e00a88q485816m3n', 't35874332', 'l01a22179-ef08-7000-874c-5db48e863448', NULL, NULL, 'tk_', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f307-7000-a6fa-d2af336a75aa', 'domain/case', -8961727037203738498, '{2146849203,1133952604,902253642,-1402044000,64573911,-2120369335,-1703866460,-784106085,-1519945857,-2004894233,1687140244,-1344060545,-1712172269,-163209114,-838684255,218696801,576230960,-1091145506,-321815624,80025966,2127296634,1123977615,1647794373,1932190046,-1600783379,-1700863774}', 77012035, '{}', '￿https://k.example/%c3%9f￿t3 ￿kkoé', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f307-7000-a6fa-d2af336a75aa￿01m8gqkwr7e00adypjnwspmxda￿66185073￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e3137ae3a08', 'm800000006b0a9e3137ae3a08', NULL, 'lopen', 'tt3 ', NULL, NULL, 'm8000000069b4a4ff3b9ac618', NULL, NULL, NULL, NULL, 'lplum', NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, NULL, NULL, 't01a22179-f307-7000-a6fa-d2af336a75aa', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkwr7e00adypjnwspmxda', 't66185073', 'l01a22179-ef08-7000-874c-5db48e863448', 'tkkoé', 'thttps://k.example/%c3%9f', NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f307-7000-a6fa-d2af336a75aa/', 'related-item', '01a22179-f332-7000-a95c-eb1cb5ce105d', 'domain/case/related-item', 1384500887157014708, '{310809768}', -242223506, '{}', '', '', 'm800000006b0a9e3139db66c0', 'l01a22179-f307-7000-a6fa-d2af336a75aa', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f346-7000-b06d-1b2899f8cf1d', 'domain/case', -8961727037203738498, '{1992947272,-1712172269,1829574575,2068998097,-241244262,2146849203,218696801,576230960,-1074714247,-321815624,1133952604,80025966,745542171,916191600,2127296634,-1720959010,1932190046,1183895720,1446074088}', 77012035, '{}', '￿kßß ￿t4 k_￿k', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f346-7000-b06d-1b2899f8cf1d￿01m8gqkwt6e00b0v8v52czhkrx￿18129867￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e313b1f21c0', 'm800000006b0a9e313b1f21c0', NULL, 'lopen', 'tt4 k_', NULL, NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'l', NULL, NULL, 't01a22179-f346-7000-b06d-1b2899f8cf1d', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkwt6e00b0v8v52czhkrx', 't18129867', 'l01a22179-ef08-7000-874c-5db48e863448', 'tk', NULL, 'tkßß ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f360-7000-bdd9-5aa4ed5bd76e', 'domain/case', -8961727037203738498, '{-50537412,-1712172269,2146849203,1302606402,218696801,576230960,-321815624,1133952604,80025966,1606475883,-945975184,-945464568,250268826,1854908383,2127296634,-195122196,1932190046,226312421,-1863869219,-1746100400,-922812350,-573423444}', 77012035, '{}', '￿kss%k''￿t5 🦊￿ké_σkiwi', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f360-7000-bdd9-5aa4ed5bd76e￿01m8gqkwv0e00bvpatmkpnqnve￿39173802￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e3202ca5718', 'm800000006b0a9e320111c5f0', NULL, 'lopen', 'tt5 🦊', 'nc014000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, NULL, NULL, 't01a22179-f360-7000-bdd9-5aa4ed5bd76e', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkwv0e00bvpatmkpnqnve', 't39173802', 'l01a22179-ef08-7000-874c-5db48e863448', 'tké_σkiwi', NULL, 'tkss%k''', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f431-7000-b71c-670293643b23', 'domain/case', -8961727037203738498, '{-1712172269,-163209114,2146849203,70239754,1681441822,218696801,576230960,-321815624,1792418943,1133952604,80025966,-1760664482,-1580339523,2127296634,-195122196,-2120369335,-784106085,679640539,148255791,754488929,1463356451,1474702232,-1336449112}', 77012035, '{}', '￿kkgrossgro￿t9 ￿ké%kİ', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f431-7000-b71c-670293643b23￿01m8gqkx1he00be7370a9p8es3￿14166696￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e3216715c80', 'm800000006b0a9e320d83bb68', NULL, 'lopen', 'tt9 ', 'nc022000000000000', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, NULL, 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22179-f431-7000-b71c-670293643b23', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkx1he00be7370a9p8es3', 't14166696', 'l01a22179-ef08-7000-874c-5db48e863448', 'tké%kİ', NULL, 'tkkgrossgro', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f4f2-7000-8de6-604b6e06e9a8', 'domain/case', -8961727037203738498, '{2146849203,1990369445,-496792789,-843942344,1133952604,-1978419234,-207775923,-2120369335,-1703866460,-1421138467,-784106085,-1712172269,621194212,1104194483,-163209114,218696801,576230960,-1091145506,175224217,-321815624,80025966,2127296634,1123977615,1353960129,-1174754930,1932190046,92438007,-1600783379}', 77012035, '{}', '￿kkoİ￿https://k.example/%c3%9f￿t11 σ￿kkiwiékiwi', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f4f2-7000-8de6-604b6e06e9a8￿01m8gqkx7je008vsk09dq0dtd8￿08314569￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e3218fda8c8', 'm800000006b0a9e3218fda8c8', NULL, 'lopen', 'tt11 σ', 'n81a56e1fc2f8f359', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f0', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, NULL, 't01a22179-f4f2-7000-8de6-604b6e06e9a8', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkx7je008vsk09dq0dtd8', 't08314569', 'l01a22179-ef08-7000-874c-5db48e863448', 'tkkiwiékiwi', 'thttps://k.example/%c3%9f', 'tkkoİ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f504-7000-8493-451981792ba8/', 'related-item', '01a22179-f512-7000-91bf-8663bc360e6d', 'domain/case/related-item', 1384500887157014708, '{2069340019}', -242223506, '{}', '', '', 'm800000006b0a9e321ad9a458', 'l01a22179-f504-7000-8493-451981792ba8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'case', '01a22179-f79e-7000-896c-ebec9743082d', 'domain/case', -2975551906833219122, '{144437689,-2051398177,15773239,1499678570,418623135,978646840,-2058704057,1392227829,1014945872,748229963,-1342076331,-132126552,-1099053948,599426627,-6388027,-814958063,-818383067}', 77012035, '{}', '￿t0', '￿01a22179-f75a-7000-b80f-d485ae681016￿01a22179-f79e-7000-896c-ebec9743082d￿01m8gqkxwye008jv7bxjbm621d￿02162871￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e3306364948', 'm800000006b0a9e3306364948', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22179-f79e-7000-896c-ebec9743082d', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkxwye008jv7bxjbm621d', 't02162871', 'l01a22179-f75a-7000-b80f-d485ae681016', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/', 'case', '01a22179-f7f2-7000-b734-83ce204377f9', 'domain/case', -2975551906833219122, '{373362882,270432381,738951855,-2051398177,-990948182,1958170578,718649106,1109405130,978646840,1014945872,260242733,1143897407,-1308033319,-89748688,-132126552,14527882,-1099053948,599426627,328313515,-6388027,-252391672,-818383067,1224908668}', 77012035, '{}', '￿https://k.example/%c3%9f￿t1 ￿ké_', '￿01a22179-f75a-7000-b80f-d485ae681016￿01a22179-f7f2-7000-b734-83ce204377f9￿01m8gqkxzje00bed43srg46xzs￿6a1f￿90921343￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e330d00e350', 'm800000006b0a9e330b8d0800', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22179-f7f2-7000-b734-83ce204377f9', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkxzje00bed43srg46xzs', 't90921343', 'l01a22179-f75a-7000-b80f-d485ae681016', 'tké_', 'thttps://k.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f3e4-7000-87ca-fd84f0a7e1ec', 'domain/case', -8961727037203738498, '{-1712172269,1250318791,-588084304,-1227507113,-1957494543,-163209114,2146849203,218696801,576230960,-187215745,-321815624,1133952604,80025966,-1823222465,670222845,2127296634,-2120369335,1932190046,-784106085,-381308835,-1618343632}', 77012035, '{}', '￿k￿t7 ', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f3e4-7000-87ca-fd84f0a7e1ec￿01m8gqkwz4e008fjqxgkrafrfc￿54084424￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e320a4a0498', 'm800000006b0a9e3208ee25e8', NULL, 'lclosed', 'tt7 ', 'n400fffffffffffff', 'm800000006b0a9e320a4a0498', 'm8000000069b4a50000000000', NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, 'f1', 'l', 'f1', 'lred', 'f1', 'lred', NULL, NULL, 't01a22179-f3e4-7000-87ca-fd84f0a7e1ec', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkwz4e008fjqxgkrafrfc', 't54084424', 'l01a22179-ef08-7000-874c-5db48e863448', NULL, NULL, 'tk', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f416-7000-b118-0bbfc5dae952', 'domain/case', -8961727037203738498, '{165882691,2029592824,-1712172269,1657774285,200883994,-584150838,2146849203,1041071496,-1100963097,218696801,576230960,-1091145506,-321815624,1133952604,80025966,1770988708,671951325,2127296634,1123977615,1018594499,-1703866460,-1600783379}', 77012035, '{}', '￿https://o.example/%c3%9f￿t8 %', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f416-7000-b118-0bbfc5dae952￿01m8gqkx0pe00b260bqz2xntaj￿32857972￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0a9e320c0b8ab8', 'm800000006b0a9e320c0b8ab8', NULL, 'lopen', 'tt8 %', 'n8000000000000000', NULL, NULL, NULL, NULL, NULL, 'f1', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a22179-f416-7000-b118-0bbfc5dae952', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkx0pe00b260bqz2xntaj', 't32857972', 'l01a22179-ef08-7000-874c-5db48e863448', NULL, 'thttps://o.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/case/01a22179-f431-7000-b71c-670293643b23/', 'related-item', '01a22179-f48e-7000-8730-0d6b09e1f73f', 'domain/case/related-item', 1384500887157014708, '{1381389684}', -242223506, '{}', '', '', 'm800000006b0a9e3213006910', 'l01a22179-f431-7000-b71c-670293643b23', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f4e8-7000-a7c4-b494211340d0', 'domain/case', -8961727037203738498, '{-1712172269,-1037637435,2146849203,871295656,-776260269,218696801,576230960,-321815624,-934261094,1133952604,80025966,-112532543,-11968990,2123505470,675491020,-1843876856,1787006098,2127296634,-1406292548,-1840596706,-772238784,2086816380}', 77012035, '{}', '￿t10 koss￿kgross''', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f4e8-7000-a7c4-b494211340d0￿01m8gqkx78e00afh5mjggh6g6g￿25386728￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3￿', 'm800000006b0a9e3218760a08', 'm800000006b0a9e3218760a08', NULL, 'lopen', 'tt10 koss', 'nffefffffffffffff', NULL, 'm7ffffff1886e090000000000', NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, NULL, NULL, 't01a22179-f4e8-7000-a7c4-b494211340d0', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkx78e00afh5mjggh6g6g', 't25386728', 'l01a22179-ef08-7000-874c-5db48e863448', 'tkgross''', NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-e9fd-7000-8f29-37faa112f4c5/', 'case', '01a22179-f504-7000-8493-451981792ba8', 'domain/case', -8961727037203738498, '{1766332360,2146849203,1133952604,769066500,-2120369335,-1703866460,-784106085,-1587390334,-1712172269,-163209114,200883994,1023783457,218696801,576230960,-1091145506,-321815624,-792461138,423804968,80025966,2127402657,2127296634,1123977615,529034109,-354205099,1314485806,-1600783379,-16691590}', 77012035, '{}', '￿kσgrokσ￿https://o.example/%c3%9f￿t12 okgrokiwi', '￿01a22179-ef08-7000-874c-5db48e863448￿01a22179-f504-7000-8493-451981792ba8￿01m8gqkx84e00894t5360qjax8￿6a1f￿76094172￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0a9e321beeb220', 'm800000006b0a9e321a2b14d8', NULL, 'lclosed', 'tt12 okgrokiwi', 'nbff8000000000000', 'm800000006b0a9e321beeb220', NULL, NULL, NULL, NULL, 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lred', NULL, NULL, 't01a22179-f504-7000-8493-451981792ba8', 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 't01m8gqkx84e00894t5360qjax8', 't76094172', 'l01a22179-ef08-7000-874c-5db48e863448', NULL, 'thttps://o.example/%c3%9f', 'tkσgrokσ', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a22179-f68d-7000-be2a-7d7c3a1a31a5/case/01a22179-f79e-7000-896c-ebec9743082d/', 'related-item', '01a22179-f7d5-7000-bfc8-dd20250f9111', 'domain/case/related-item', -8189755179341765757, '{1289397428}', -242223506, '{}', '', '', 'm800000006b0a9e3309664fa0', 'l01a22179-f79e-7000-896c-ebec9743082d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: searchable_kind; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: slot; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.slot VALUES
	(-8961727037203738498, 'case_id', 1, 3),
	(-8961727037203738498, 'customer_id', 2, 3),
	(-8961727037203738498, 'reference_id', 3, 3),
	(-8961727037203738498, 'reference_number', 4, 3),
	(-8961727037203738498, 'template/id', 5, 3),
	(1384500887157014708, 'item/type', 1, 2),
	(-8961727037203738498, '01a22179-ebef-7000-a948-8143c0bc98d2', 6, 3),
	(-8961727037203738498, '01a22179-ecb1-7000-81dd-7c917d614519', 7, 2),
	(-8961727037203738498, '01a22179-ecdd-7000-b894-734dd24d2fe8', 8, 2),
	(-8961727037203738498, '01a22179-ecec-7000-9491-d97d8bd430eb', 9, 3),
	(-8961727037203738498, '01a22179-ed68-7000-9262-38e2e50bcf63', 10, 3),
	(-8961727037203738498, 'lower-tag-key/team', 11, 2),
	(-8961727037203738498, 'lower-tag-value/team', 12, 2),
	(-8961727037203738498, 'tag-key/Team', 13, 2),
	(-8961727037203738498, 'tag-value/Team', 14, 2),
	(-8961727037203738498, '01a22179-ec99-7000-bd08-34102b5fe76c', 15, 1),
	(-8961727037203738498, '01a22179-ed09-7000-bf59-0e27f3484877', 16, 3),
	(-8961727037203738498, 'last_closed_datetime', 17, 1),
	(-8961727037203738498, '01a22179-eccd-7000-9201-1f1b150e1b30', 18, 1),
	(-8961727037203738498, 'tag-key/a/b', 19, 2),
	(-8961727037203738498, 'tag-value/a/b', 20, 2),
	(-8961727037203738498, 'tag-key/team', 21, 2),
	(-8961727037203738498, 'tag-value/team', 22, 2),
	(-2975551906833219122, 'case_id', 1, 3),
	(-2975551906833219122, 'customer_id', 2, 3),
	(-2975551906833219122, 'reference_id', 3, 3),
	(-2975551906833219122, 'reference_number', 4, 3),
	(-2975551906833219122, 'template/id', 5, 3),
	(-8189755179341765757, 'item/type', 1, 2),
	(-2975551906833219122, '01a22179-f6b4-7000-96ba-a003e0d11737', 6, 3),
	(-2975551906833219122, '01a22179-f6c5-7000-81ed-d354441f27a0', 7, 1),
	(-2975551906833219122, '01a22179-f6ca-7000-9376-1fe28837b516', 8, 2),
	(-2975551906833219122, '01a22179-f6ea-7000-9e35-2179ee277aa7', 9, 3);


--
-- Data for Name: total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.total VALUES
	('000000000000', 'related-item', 1384500887157014708, '', 248, -1),
	('000000000000', 'case', -8961727037203738498, 'lclosed', 164, 2),
	('000000000000', 'related-item', 1384500887157014708, '', 128, 2),
	('000000000000', 'related-item', 1384500887157014708, '', 164, 3),
	('000000000000', 'case', -8961727037203738498, 'lclosed', 128, 1),
	('000000000000', 'case', -8961727037203738498, 'lopen', 128, 8),
	('000000000000', 'case', -8961727037203738498, 'lopen', 164, 3),
	('000000000000', 'case', -8961727037203738498, '', 248, -2),
	('000000000000', 'related-item', -8189755179341765757, '', 128, 1),
	('000000000000', 'case', -2975551906833219122, 'lopen', 164, 2);


--
-- Data for Name: word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.word VALUES
	(-7353723896670199444, '{-1187637578,-776589206}'),
	(-6794499688973951592, '{545260807,-1021581083}'),
	(-5244610555111042085, '{195859564,1700078486,952672395,1042556512,1178485304,-898422860,-2014842129,-2017541482,-268196470,2085012428,-2016013059,-1242235841,-1213896917,1644948187,1505716046,1405286353,1752761741,-252373792,453799738,1166847319,-2087462546,-963939979,-46266816,664396774}'),
	(-2044137652698297157, '{1259100285,2142833800,1267828119,-21055546,-1611013808,-1575254284}'),
	(-684914382035873274, '{1689536005,-1173722226}'),
	(4870289351423290369, '{-475720196,1021393599}'),
	(5114102944552388817, '{1954776754,1333550479,-138370842,-207572953,915843903,1812623216,-1545646603,-498155885,1886236800,2046241720}'),
	(9136669472768019448, '{-1204833297,1159988674,-844786029,1696897599,639511059,-557382007}'),
	(9220647119565836945, '{-1187637578,1280679063,1738240671,293939136,-1139466800,1760641524,-1435478923,-1868796582,-406972231,-679151933,1496820989,527296416,1374232932,-470113225,-318794702,200714535,823310787,1597427492,-2101801686,33676181,163461096,359801956,-337901691,-1206474740,1531204191,-618281026,-966034377,1284340433,-86404412,706911682,286618868,358700162,-70551775,-1228263642,1600627848,2136901679,-1992822714,-347642508,-1410354021,1133647397,-1085701698,-1704242031,1225543664,1574739617,1696386083}'),
	(-8181982669111439529, '{622641373,1700078486,937223583,-951555861,-660826177,1042556512,1398647194,-2014842129,2085012428,1061438767,483997461,1405286353,1861796139,1810244050,778042379,1157104812,453799738,633277673,897195362,417688412,1166847319,-856162452,-1361644790,-963939979}'),
	(-7318050721440774881, '{354762020,-1160984579,-73291718}'),
	(-5667969262435858575, '{-1554252702,390352094}'),
	(-5619108646208435814, '{-1844833384,1382139834,1082446377,-1575254284,-2123571197,-648846964}'),
	(4404267334970688130, '{-1543713446,1846732684}'),
	(4827447101926378725, '{-1884438836,1167092023,-735508960,1337206798,-1384765395}'),
	(8682527207955929932, '{1856919439,-197822636,-1738028731,2002754269,-1785200879,1258968018,1562127319,873558812,2080336608,1834199676}'),
	(-8909787793018297890, '{-956702822,-1690364294}'),
	(-8044186369149920535, '{-1669417025,1700078486,1042556512,335195998,78395625,-1168700495,2018967152,-1611013808,2085012428,-1331264084,54014386,1025250103,-977797509,-658255187,1714250082,1405286353,1752761741,453799738,604409232,699517547,1166847319,1780869496,-963939979,1151432863}'),
	(3069334753657819815, '{-1582594440,166011361,-1945669662,1027296718,270905186,-860184830,552245235,1177833945,1448189215,112809751}'),
	(4416861110999103509, '{-869103279,1452346295,1303542261,1650135522,1156090563,10837310}'),
	(8118288797709311798, '{-859213126,-1762029921}'),
	(-8610955162192337217, '{1326521985,1481635452,1648690080,261312805,-1503935011,738113849,1327917199,248419988,-1603631705,158004372}'),
	(-7305154284200176897, '{1887483665,902817141}'),
	(-5772696084177167759, '{648584909,-957169126,-253434740,-860184830,-1957476435,971580022}'),
	(-3602121446831845987, '{1756267158,1706930368}'),
	(3875149889272999986, '{566711910,-542395191,1700078486,-491054408,1042556512,-348096796,-1867945329,694341924,2085012428,1213308763,-363340004,1744185671,-1354035207,1405286353,1752761741,-520174006,453799738,-494206509,1034178814,1166847319,26922886,72238579,-963939979,-68451915}'),
	(7077222943011503278, '{-1732974051,-673561503}'),
	(-7391462662724197894, '{-1445947360,-972726586,-906596688,350660512,1584199317,-1674158548,-704069388,-1370477235,-718479517,-1464236186}'),
	(-4615862541492399111, '{1700078486,579384907,1042556512,1803520279,-1376242832,333837101,1622114726,2085012428,816615206,757732992,-340911711,-1778898441,404520716,1405286353,1861796139,898553179,453799738,-1298718912,2007631667,-1342615869,1166847319,-1984628721,-963939979,-1195396608}'),
	(-1036136212550556859, '{-205742503,-482056689}'),
	(3935012962231001252, '{-1495380795,-677956820}'),
	(8559643358680065691, '{61230452,1720662939,1209200967,1511810506,1588792244,-415750493}'),
	(8886279164396836297, '{1263404980}'),
	(-7499444110139241888, '{-839553369,1356924040}'),
	(-3963448859310734030, '{-1743329612,1700078486,1042556512,-1376778475,-2014842129,332343909,2085012428,538208959,-161651501,766815354,1217414623,-482619606,882715471,1405286353,1861796139,617679170,453799738,-981894738,-934641293,1284218641,1166847319,-79638915,-963939979,-1494607659}'),
	(-2462834936057833350, '{-1451417651,1424355252,-676232349,2096751850,-141597781,-2079342262,-621912568,-1748595871,1327917199,-700133361}'),
	(972004448885340206, '{-1838875995,831133001,262545664,420545336,1541341941,-566346380}'),
	(1074896426817051216, '{-1965296386,376950842}'),
	(5594651898388813835, '{151735950}'),
	(6899761379840864780, '{-1969745471,457087635,769824172}'),
	(-8589938421393899930, '{-698456853,1292904070,-566346380,-1016827991,831609598,-1308203463}'),
	(-5154407111249932701, '{1541341941,-431427737}'),
	(-3156693303176506118, '{1396519100,-1440512953,-1289643753,1249700916,-367828950,600450112,-296569848,813381344,1791484219,557578229}'),
	(478130840868199499, '{-491835313,-1919601388,1700078486,-1772772618,1042556512,301102676,2085012428,1924738898,505746025,972141503,1597780370,1405286353,1861796139,-1541696946,453799738,1777563307,-611795471,-1074551799,224141446,1166847319,-963939979,1994923926,-1615330906,-1193766010}'),
	(4283220139429760132, '{-418409457,-1751396101,-1969745471,769824172}'),
	(5982289586144832601, '{271134161,2117507949}'),
	(-6950732969397256736, '{1316101411,-1893391978}'),
	(-5272102903773501162, '{-556112933,-2011920794,-1036888112,138666448,-130036933,-822249896,-193557664,-2111121523,1735262871,-2045169036}'),
	(-804085499204426506, '{-1123709156,1262956955}'),
	(2878585200775752421, '{-746030775,-1440021447,1053017104,1709623342,1492767234,569089463}'),
	(5370078319248933332, '{314318525,1700078486,1042556512,414203348,335195998,-1669003200,-1571633836,2085012428,354316240,-2012803768,509889174,1405286353,-39789387,453799738,-2090372464,-1997358907,1212400596,-874535482,1339037929,1166847319,35977183,-548350515,2036476415,-963939979}'),
	(-4728600492171416994, '{2098371024,1788943925,-683765205,-2118785537,51019061,677403231}'),
	(712460736827616439, '{1908201372,1577101424,555704733,852878945,-1865555990,856748215,-2020380757,1735941441,2090155726,840566100}'),
	(2886008967363387070, '{-1894944433,1700078486,1571968401,1042556512,-1060138390,1854764971,-1470123976,-1609452330,-324878774,-1047567130,2085012428,1161137561,-2021376280,-1090003926,-223619227,-331588787,-2003487513,1490854382,1861796139,-1104710574,453799738,43729900,1166847319,-963939979}'),
	(4374830061525228535, '{-1023546052,584977351}'),
	(7606338585534687940, '{-610896050,1867909528}'),
	(-6787506564295752480, '{-1023546052,-605485713,-546713330,-1186358431,-606513181,-1639609223}'),
	(301677447686643435, '{1859085391,-991591519,-306490657,-1837296581,-2071582255,969692683,-196230249,570510205,1702418070,-1732100980}'),
	(3240505278230934821, '{1700078486,1042556512,1514873955,2085012428,828445194,704548565,1428043955,-977561226,972141503,558789791,-2003487513,-1272812112,1861796139,453799738,1133552551,1930249909,1984678930,-406650022,1166847319,-1462752181,-1370765161,137940037,-963939979,-2028474168}'),
	(6285068102709760182, '{-1690682637,-941022538}'),
	(6333797858259910384, '{-1863162702,1306562707}'),
	(7221737636041524186, '{1121298628,1215456224,-945032487,-2001197622,-1960823852,-708171393,1959439795}'),
	(-6039980499771584229, '{1802075080,1618010424}'),
	(-4456618848153762894, '{2071813454,-708171393}'),
	(-4012620842067598622, '{1001375679,125780574,565567414,-1931908006,-1540365286,2126991297,-1089447849,402060575,-170333486,-800734657}'),
	(-3316740320977196485, '{-1541888960}'),
	(-483323589673067411, '{857864000,593175833,1700078486,1042556512,-1154868370,1555021834,508788661,1258351912,2085012428,-127859958,2061655373,-1039654120,-2003487513,981873685,1744221762,1752761741,1474985246,453799738,1642132758,-1645296103,1912660441,1166847319,173717447,-963939979}'),
	(-51406416970261878, '{-634829671,1259100285,90736493,1770601454,1588792244,-1621026115}'),
	(3742186351114813410, '{400618147,1162480896}'),
	(8962808106026244817, '{1121298628,1215456224,-945032487,-708171393}'),
	(-8497245904906428566, '{-2045263179,-420856396}'),
	(-5045534004726287236, '{-414611115,1706930368}'),
	(-3624704763972439348, '{1985974399,935494146,314318525,1700078486,1653711154,1042556512,779544403,-2095237928,-1927092918,2085012428,1925510474,-2080969287,-2003487513,981873685,826818651,1807757460,-688320979,-682769096,1827229564,453799738,1166847319,-591554266,-963939979,-744606080}'),
	(-2133708780377274305, '{1524441597,162900416,767949744,468337279,1504269601,901324097,-1376242832,-1993881940,-1467869122,-1700623969}'),
	(397018218181021186, '{-688127716,517577931}'),
	(752582285121637340, '{858898034,-1575830666,1292904070,-1785911285,-1283576606,-1198933530}'),
	(5815214476620051276, '{-418409457,-1751396101,-319589518,-1969745471,1733146310,769824172}'),
	(8548571676942239192, '{-2078002049}'),
	(-6817789567690025176, '{-821342148}'),
	(-3403594666830803482, '{1215456224,-945032487,1751842850,2092956806,-1969745471,-716642538,769824172}'),
	(-1521299315154447637, '{633794662,37893058,314318525,1025320575,1700078486,-1126770891,1042556512,335195998,-812769174,769591386,-1438101843,-1094495066,1249241363,2085012428,-1973413909,-1296317963,346168147,-2003487513,-839553369,453799738,1166847319,-1838504810,-963939979,1720643537}'),
	(-71689831293079162, '{-1220542345,-1998355974}'),
	(1820228479489408957, '{-1275240035,1186658313,-483290526,1112942850,-844786029,1846818285,1812623216,-1971062151,-712603845,831609598}'),
	(2272184199269460400, '{929615404,-439534397}'),
	(7586339722969921276, '{-1634619087,-938233867,-912967348,1297392701,2107708426,-777648536}'),
	(9137124840984896506, '{250207113,-945032487,2092956806,1051838698,1252388958}'),
	(-8653545495097651368, '{1515425954,798287035}'),
	(-7778618820882961604, '{2112312562,2126991297,-1956449557,1401678561,860476706,-1126548569}'),
	(-6990058983635913505, '{527458792}'),
	(-1650580331783915081, '{224648211,-1593668189}'),
	(894629684078303910, '{-875447247,846596614,671186593,-2023877892,-2100633463,-1533277768,-1467869122,1998194999,-1125004209,-475618456}'),
	(3791278673347604064, '{1864624834,1700078486,-1012633369,1042556512,432732719,-980186443,338948308,-1853797400,2085012428,2107708426,1631702826,1841794540,1473835092,1344605674,-2003487513,-1802697954,453799738,1146992805,1415529607,773040875,1166847319,-1796421199,-963939979,-1617431832}'),
	(7024670803903542618, '{-418409457,1211163108,531071055,-1969745471,2121726234,769824172}'),
	(-8842066594965388398, '{1188826266,-1574188651}'),
	(-3514928506529607683, '{1381167122,-1995323509}'),
	(-3500218226383262933, '{1423048737,-1897895963,-1009031715,1169230471,1160683831,-918953296,-1570632149,-175042163,1564549551,-1771507433}'),
	(-567479218624908891, '{-1635662015,1381167122,2043723857,-441271311,348374343,14364895,503324933,497196779,630695260,-1127335675,-170948924,-1293282015,-1012428693,1676388326,-46268688,-1739582306,459085325,2016109690,-1406947471,-80639902,1343478022,776254355,1791323615,-1476984599,1274689754,-553449055,-1613364558,-1682661360,-1695394466,-54245654,-1789544005,1821515133,75370894,-807207662,1348288428,-206946085,1354230275,73133475,-1401340288,-2123652271,-8559161,-1028664748,-2100344269,-254413720,918637948}'),
	(-27436364414961770, '{733701247,1035987607}'),
	(67745546225805939, '{925565035,-263620374,-2002582170,327974442,-1989103816,821935477,547874958,-2124924558,-471153978,-1839318477,1376501029,1627131187,-383300649,-905893872,1749538229,-1545674582,-1051687258,839159667,-915364601,-892991343,-991777381,330571598,-431787268,651839333}'),
	(1797972675934733902, '{1347987868,-834569739,941251039,-1941756714,-259421519,85619889}');
INSERT INTO public.word VALUES
	(3213623221048104685, '{-2117485848,-526316380}'),
	(4203256173153051157, '{-844872720,1632138669,-112551668,607011908,-1438719899,261591851}'),
	(-5617960324577409794, '{2041510686,1063806584,1872104213,-399134126,274250095,386642435,2058389802,-1565884655,-1027082309,2058408876}'),
	(-385467676196905309, '{-1547031607,499096631,1393794479,-925888340,1139671587}'),
	(62396778219302806, '{-742640105,1659629383}'),
	(1117734028558908093, '{684648747,652503084,1647866129}'),
	(1161498232398524972, '{1804737043,918930503,-263620374,420827702,-2002582170,1735120078,334539285,-1552374625,338624166,1646265449,1529093710,-1382688743,1376501029,1627131187,-1535345325,-905893872,71092813,128848861,-1545674582,1276929995,1019041125,-431787268,453296699,1464991534}'),
	(4764858751618224857, '{1889887169,-920316752,1761027168,-1200821803,1056330712,-1368657292}'),
	(8410278595608099238, '{-1856189765,313750489}');


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


