-- 2026-11-29T05:06:49Z
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
-- Name: counted_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counted_part (
    account text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    part text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    lacking bigint,
    asked timestamp with time zone NOT NULL
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
-- Name: part_total; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.part_total (
    account text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    part text NOT NULL COLLATE pg_catalog."C",
    lane integer NOT NULL,
    count bigint NOT NULL
)
WITH (fillfactor='50');


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
	('000000000000'),
	('docket');


--
-- Data for Name: counted_part; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counted_part VALUES
	('000000000000', 8585824702907516778, 'https', 60566806061, 2, '2026-11-29 05:06:46.699345+00');


--
-- Data for Name: docket_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.docket_migration VALUES
	(0, 'lock', '2026-11-29 05:06:39.646135+00'),
	(1, '8fda601cb76187227bebe5f63a995491736043572021efae1518fb0e3d5176e4', '2026-11-29 05:06:39.652631+00'),
	(2, '1be81f0d1b48611094959c80e2c9481103fd51dac602ab3df90d6c0b52e8363a', '2026-11-29 05:06:39.70141+00'),
	(3, '0f273cd2b05993cba1a497f7a9eebd4f027f656b60bcdf9f9bc305e8e778b4d2', '2026-11-29 05:06:39.902208+00'),
	(4, 'a12a9ba3e0d8af3cd6bb6bfd863dd30278f854cc3156f6495bf3ca5a3075e282', '2026-11-29 05:06:39.946753+00'),
	(5, 'efa99f21a76dfc91aab21ed3540558793834058d8646769da6ca2b180f739fef', '2026-11-29 05:06:40.208531+00'),
	(6, 'c5ed4b4f176e0f78fede00beb57934e25735111b622c7746718479be7e06c658', '2026-11-29 05:06:40.235839+00'),
	(7, '9bda06dca63302956652d67d16c0dc60376cb0fe7ee984c1b3936103a77b0f6b', '2026-11-29 05:06:40.363173+00'),
	(8, 'f6ab7211d3ab10cf50fc59b0677f0bf006febb5939f6c61c6d1af5dc8553b0fc', '2026-11-29 05:06:40.40266+00'),
	(9, 'f0a77e39d196e4a4d78cce6f3e6d2e9aa5879e02cf7001fb2a35afde5f2e25b1', '2026-11-29 05:06:40.515049+00'),
	(10, 'df8c6142936a28307889d6f02dbf4ef9e8e8e2b3f47a6521e11b638404775703', '2026-11-29 05:06:40.551169+00');


--
-- Data for Name: entity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Archive', 4847832809701385023, 1001, '{"holder":"~AaIlssgJcAC9uSYFb7_myg"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'claim', 'field/name/Text', 4985462592684695424, 1001, '{"holder":"~AaIlssl4cACHTPR7C-o2mQ"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'field', '01a225b2-c978-7000-874c-f47b0bea3699', 4985462592684695424, 1001, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"createdTime":"2026-11-29T05:06:43.807973Z","lastModifiedTime":"2026-11-29T05:06:43.807973Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'field', '01a225b2-cbd4-7000-8eb4-a59c2c99179a', 7613077710735700439, 1001, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-29T05:06:44.310447Z","lastModifiedTime":"2026-11-29T05:06:44.612714Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-cdd0-7000-991a-274367f5213d/', 'audit-event', '0000000000000000002', 1267014904387254073, 1001, '{"eventId":"~AaIlss8DcACOQx7WkiA6Hw","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-29T05:06:45.115241Z","fields":[["comment.body","k gro"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'claim', 'field/name/Number', 4835374486103966242, 1001, '{"holder":"~AaIlssrXcACmTFO5F_4ZgQ"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'field', '01a225b2-cad7-7000-a64c-53b917fe1981', 4835374486103966242, 1001, '{"name":"Number","type":"Number","createdTime":"2026-11-29T05:06:44.100960Z","lastModifiedTime":"2026-11-29T05:06:44.100960Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-cdd0-7000-991a-274367f5213d/', 'related-item', '01a225b2-cefc-7000-982b-683131f56827', 1267014904387254073, 1001, '{"caseId":"~AaIlss3QcACZGidDZ_UhPQ","content":{"comment":{"body":"k gro","contentType":"Text/Plain"}},"associationTime":"2026-11-29T05:06:45.115241Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-cf47-7000-816a-fc89acb1421f/', 'audit-event', '0000000000000000002', 2330021317212460015, 1001, '{"eventId":"~AaIlss_DcACCFLNfCDhyqQ","type":"CASE_UPDATED","performedTime":"2026-11-29T05:06:45.308525Z","fields":[["~AaIlssrXcACmTFO5F_4ZgQ",1,{}],["last_updated_datetime","2026-11-29T05:06:45.308525Z","2026-11-29T05:06:45.194158Z"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'claim', 'field/name/Boolean', 136494182938111491, 1001, '{"holder":"~AaIlssuCcACOTEHtbB7sig"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'field', '01a225b2-cb82-7000-8e4c-41ed6c1eec8a', 136494182938111491, 1001, '{"name":"Boolean","type":"Boolean","createdTime":"2026-11-29T05:06:44.232797Z","lastModifiedTime":"2026-11-29T05:06:44.232797Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'claim', 'layout/name/Any', 6626119495796450667, 1001, '{"holder":"~AaIlss0vcACe45E3DqG32A"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'layout', '01a225b2-cd2f-7000-9ee3-91370ea1b7d8', 6626119495796450667, 1001, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"~AaIlssl4cACHTPR7C-o2mQ"}]}}]}}},"createdTime":"2026-11-29T05:06:44.665511Z","lastModifiedTime":"2026-11-29T05:06:44.665511Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'claim', 'field/name/DateTime', 3530809953607458235, 1001, '{"holder":"~AaIlssu8cAC_O33ezbsh7A"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'field', '01a225b2-cbbc-7000-bf3b-7ddecdbb21ec', 3530809953607458235, 1001, '{"name":"DateTime","type":"DateTime","createdTime":"2026-11-29T05:06:44.289734Z","lastModifiedTime":"2026-11-29T05:06:44.289734Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'tally', 'layout', 6626119495796450667, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'claim', 'field/name/SingleSelect', 8477286275819408861, 1001, '{"holder":"~AaIlssvUcACOtKWcLJkXmg"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d010-7000-8d77-1d3bea6eada9/', 'audit-event', '0000000000000000002', 5361954047476546302, 1001, '{"eventId":"~AaIlstBWcACCmmPl178liw","type":"CASE_UPDATED","performedTime":"2026-11-29T05:06:45.461159Z","fields":[["last_closed_datetime","2026-11-29T05:06:45.461159Z",{}],["last_updated_datetime","2026-11-29T05:06:45.461159Z","2026-11-29T05:06:45.400474Z"],["status","closed","open"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'claim', 'field/name/Url', 3526866541214170883, 1001, '{"holder":"~AaIlsswUcAC0eHjV_CZlIg"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'field', '01a225b2-cc14-7000-b478-78d5fc266522', 3526866541214170883, 1001, '{"name":"Url","type":"Url","createdTime":"2026-11-29T05:06:44.390634Z","lastModifiedTime":"2026-11-29T05:06:44.390634Z","deleted":false}'),
	('000000000000', 'us-east-1', '', 'tally', 'domain', 3647760243179959828, 1, '{"count":2}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'claim', 'field/name/User', 9207972295856511043, 1001, '{"holder":"~AaIlssxocAC_qODTCsHJHQ"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'field', '01a225b2-cc68-7000-bfa8-e0d30ac1c91d', 9207972295856511043, 1001, '{"name":"User","type":"User","createdTime":"2026-11-29T05:06:44.467137Z","lastModifiedTime":"2026-11-29T05:06:44.467137Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'claim', 'template/name/Any', 3764848843708485840, 1001, '{"holder":"~AaIlss2DcACNzIN_1OXSvA"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'revision', 'configuration', 5328163194360538945, 1001, '{"number":12}'),
	('000000000000', 'us-east-1', '', 'domain', '01a225b2-c809-7000-bdb9-26056fbfe6ca', 8751482244368691779, 1001, '{"name":"Archive","createdTime":"2026-11-29T05:06:43.349740Z","provisionedTime":"2026-11-29T05:06:43.349740Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'tally', 'field', 5328163194360538945, 1, '{"count":7}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-0', 2387707919364746377, 1001, '{"caseId":"~AaIlss3QcACZGidDZ_UhPQ","fingerprint":"d30c154c3b223f451992a6c57a5de5c446a7956d60a29ba0a9325858ba9322fa","createdTime":"2026-11-29T05:06:44.820057Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-cdd0-7000-991a-274367f5213d/', 'audit-event', '0000000000000000001', 2387707919364746377, 1001, '{"eventId":"~AaIlss4BcACmAaGKUeEQpA","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:44.820057Z","fields":[["case_id","~AaIlss3QcACZGidDZ_UhPQ"],["created_datetime","2026-11-29T05:06:44.820057Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:44.820057Z"],["reference_number","75955335"],["status","open"],["title","T0"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-cdd0-7000-991a-274367f5213d', 1267014904387254073, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-0","fields":{"title":"T0","last_updated_datetime":"2026-11-29T05:06:44.820057Z","created_datetime":"2026-11-29T05:06:44.820057Z","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","status":"open","reference_number":"75955335","case_id":"~AaIlss3QcACZGidDZ_UhPQ"},"items":{"total":1,"files":0},"sequence":2}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-1', 6950633908835337518, 1001, '{"caseId":"~AaIlss9HcACBavyJrLFCHw","fingerprint":"1a0e3cd19c368fcee9b6f4c0a6d51f7e8eef50f7db8b97df081b0621749bcc82","createdTime":"2026-11-29T05:06:45.194158Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-cf47-7000-816a-fc89acb1421f/', 'audit-event', '0000000000000000001', 6950633908835337518, 1001, '{"eventId":"~AaIlss9LcACTW6PXSJqsdQ","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:45.194158Z","fields":[["~AaIlssl4cACHTPR7C-o2mQ","k_''🦊"],["~AaIlssuCcACOTEHtbB7sig",true],["~AaIlssvUcACOtKWcLJkXmg","kiwi"],["~AaIlsswUcAC0eHjV_CZlIg","https://K.example/%C3%9F"],["~AaIlssyPcACybW9GR2yk_w","k"],["case_id","~AaIlss9HcACBavyJrLFCHw"],["created_datetime","2026-11-29T05:06:45.194158Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:45.194158Z"],["reference_number","88809337"],["status","open"],["title","T1 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-cf47-7000-816a-fc89acb1421f', 2330021317212460015, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-1","fields":{"reference_number":"88809337","~AaIlsswUcAC0eHjV_CZlIg":"https://K.example/%C3%9F","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIlssl4cACHTPR7C-o2mQ":"k_''🦊","~AaIlssrXcACmTFO5F_4ZgQ":1,"~AaIlssuCcACOTEHtbB7sig":true,"created_datetime":"2026-11-29T05:06:45.194158Z","last_updated_datetime":"2026-11-29T05:06:45.308525Z","~AaIlssyPcACybW9GR2yk_w":"k","title":"T1 ","case_id":"~AaIlss9HcACBavyJrLFCHw","status":"open","~AaIlssvUcACOtKWcLJkXmg":"kiwi"},"stringTypes":{"~AaIlssvUcACOtKWcLJkXmg":"SingleSelect","~AaIlsswUcAC0eHjV_CZlIg":"Url"},"items":{"total":0,"files":0},"sequence":2,"tags":{"Team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-2', 3814773342100798759, 1001, '{"caseId":"~AaIlstAQcACNdx076m6tqQ","fingerprint":"4fd69e59b5571344bdf4b5b97c3d10c53ad34949aa12d1f553e48d769766d505","createdTime":"2026-11-29T05:06:45.400474Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d010-7000-8d77-1d3bea6eada9', 5361954047476546302, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-2","fields":{"status":"closed","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIlssvUcACOtKWcLJkXmg":"KIWI","last_closed_datetime":"2026-11-29T05:06:45.461159Z","title":"T2 ","last_updated_datetime":"2026-11-29T05:06:45.461159Z","created_datetime":"2026-11-29T05:06:45.400474Z","~AaIlssxocAC_qODTCsHJHQ":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"~AaIlssrXcACmTFO5F_4ZgQ":1,"~AaIlssyPcACybW9GR2yk_w":"k_","case_id":"~AaIlstAQcACNdx076m6tqQ","reference_number":"30608841"},"stringTypes":{"~AaIlssvUcACOtKWcLJkXmg":"SingleSelect"},"items":{"total":0,"files":0},"sequence":2}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'field', '01a225b2-cc8f-7000-b26d-6f46476ca4ff', 5328163194360538945, 1001, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"createdTime":"2026-11-29T05:06:44.510271Z","lastModifiedTime":"2026-11-29T05:06:47.661873Z","deleted":true}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'template', '01a225b2-cd83-7000-8dcc-837fd4e5d2bc', 3764848843708485840, 1001, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"~AaIlss0vcACe45E3DqG32A"},"status":"Active"},"createdTime":"2026-11-29T05:06:44.754435Z","lastModifiedTime":"2026-11-29T05:06:44.754435Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'tally', 'template', 3764848843708485840, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-7', 4642906904615721152, 1001, '{"caseId":"~AaIlstU2cACRGbFDQaZIAg","fingerprint":"8369fbfc2a1bd4b8860f82a96ac572fb19eec974a6da924f7bb2ea3b8e669014","createdTime":"2026-11-29T05:06:46.714825Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d536-7000-9119-b14341a64802/', 'audit-event', '0000000000000000001', 4642906904615721152, 1001, '{"eventId":"~AaIlstU7cACAUxGemfjrfw","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:46.714825Z","fields":[["~AaIlssrXcACmTFO5F_4ZgQ",-1],["~AaIlssuCcACOTEHtbB7sig",true],["~AaIlssu8cAC_O33ezbsh7A","2026-03-14T00:00:00Z"],["~AaIlssvUcACOtKWcLJkXmg","plum"],["~AaIlssxocAC_qODTCsHJHQ",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIlssyPcACybW9GR2yk_w","k"],["case_id","~AaIlstU2cACRGbFDQaZIAg"],["created_datetime","2026-11-29T05:06:46.714825Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:46.714825Z"],["reference_number","67746998"],["status","open"],["title","T7 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d536-7000-9119-b14341a64802', 5767031143538468379, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-7","fields":{"~AaIlssvUcACOtKWcLJkXmg":"plum","case_id":"~AaIlstU2cACRGbFDQaZIAg","last_updated_datetime":"2026-11-29T05:06:46.950462Z","created_datetime":"2026-11-29T05:06:46.714825Z","status":"closed","reference_number":"67746998","last_closed_datetime":"2026-11-29T05:06:46.950462Z","~AaIlssyPcACybW9GR2yk_w":"k","title":"T7 ","~AaIlssrXcACmTFO5F_4ZgQ":-1,"~AaIlssxocAC_qODTCsHJHQ":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIlssu8cAC_O33ezbsh7A":"2026-03-14T00:00:00Z","~AaIlssuCcACOTEHtbB7sig":true},"stringTypes":{"~AaIlssu8cAC_O33ezbsh7A":"DateTime","~AaIlssvUcACOtKWcLJkXmg":"SingleSelect"},"items":{"total":0,"files":0},"sequence":2,"tags":{"Team":"","a/b":"red","team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'claim', 'field/name/Text', 633032005961158489, 1001, '{"holder":"~AaIlstl6cACzGCFRbTo5MQ"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'field', '01a225b2-d97a-7000-b318-21516d3a3931', 633032005961158489, 1001, '{"name":"Text","type":"Text","attributes":{"text":{"isMultiline":false}},"createdTime":"2026-11-29T05:06:47.813184Z","lastModifiedTime":"2026-11-29T05:06:47.813184Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'claim', 'template/name/Any', 6467293835653440706, 1001, '{"holder":"~AaIlstxQcAC630GePJsRYg"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'template', '01a225b2-dc50-7000-badf-419e3c9b1162', 6467293835653440706, 1001, '{"settings":{"name":"Any","layoutConfiguration":{"defaultLayout":"~AaIlstwFcACvj3xfYqrpgw"},"status":"Active"},"createdTime":"2026-11-29T05:06:48.530589Z","lastModifiedTime":"2026-11-29T05:06:48.530589Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'tally', 'template', 6467293835653440706, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'revision', 'configuration', 3066533732128893457, 1001, '{"number":12}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'tally', 'field', 3066533732128893457, 1, '{"count":7}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d010-7000-8d77-1d3bea6eada9/', 'audit-event', '0000000000000000001', 3814773342100798759, 1001, '{"eventId":"~AaIlstAacAClPaCN_kZM2A","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:45.400474Z","fields":[["~AaIlssrXcACmTFO5F_4ZgQ",1],["~AaIlssvUcACOtKWcLJkXmg","KIWI"],["~AaIlssxocAC_qODTCsHJHQ",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIlssyPcACybW9GR2yk_w","k_"],["case_id","~AaIlstAQcACNdx076m6tqQ"],["created_datetime","2026-11-29T05:06:45.400474Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:45.400474Z"],["reference_number","30608841"],["status","open"],["title","T2 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-3', 4269180070821877543, 1001, '{"caseId":"~AaIlstDBcAC3z_3ngGi5mQ","fingerprint":"642c2db1196c4b3c0615ad2e902467c6d3abfc8d34be8cda111e16e764948351","createdTime":"2026-11-29T05:06:45.582766Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d0c1-7000-b7cf-fde78068b999/', 'audit-event', '0000000000000000001', 4269180070821877543, 1001, '{"eventId":"~AaIlstDPcACJ7eXsTOCBVg","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:45.582766Z","fields":[["~AaIlssl4cACHTPR7C-o2mQ","kkoé"],["~AaIlssu8cAC_O33ezbsh7A","2026-03-13T23:59:59.999999Z"],["~AaIlssvUcACOtKWcLJkXmg","plum"],["~AaIlsswUcAC0eHjV_CZlIg","https://K.example/%C3%9F"],["~AaIlssxocAC_qODTCsHJHQ",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["case_id","~AaIlstDBcAC3z_3ngGi5mQ"],["created_datetime","2026-11-29T05:06:45.582766Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:45.582766Z"],["reference_number","84692749"],["status","open"],["title","T3 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d0c1-7000-b7cf-fde78068b999', 2355630501306199109, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-3","fields":{"status":"open","~AaIlssl4cACHTPR7C-o2mQ":"kkoé","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIlssvUcACOtKWcLJkXmg":"plum","title":"T3 ","last_updated_datetime":"2026-11-29T05:06:45.582766Z","created_datetime":"2026-11-29T05:06:45.582766Z","~AaIlssxocAC_qODTCsHJHQ":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"~AaIlssu8cAC_O33ezbsh7A":"2026-03-13T23:59:59.999999Z","~AaIlsswUcAC0eHjV_CZlIg":"https://K.example/%C3%9F","case_id":"~AaIlstDBcAC3z_3ngGi5mQ","reference_number":"84692749"},"stringTypes":{"~AaIlsswUcAC0eHjV_CZlIg":"Url","~AaIlssu8cAC_O33ezbsh7A":"DateTime","~AaIlssvUcACOtKWcLJkXmg":"SingleSelect"},"items":{"total":1,"files":0},"sequence":2,"tags":{"a/b":""}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d150-7000-8643-98b0da163ce7', 3720805088589914087, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-4","fields":{"status":"open","~AaIlssl4cACHTPR7C-o2mQ":"k","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIlssvUcACOtKWcLJkXmg":"KIWI","title":"T4 K_","last_updated_datetime":"2026-11-29T05:06:45.726316Z","created_datetime":"2026-11-29T05:06:45.726316Z","~AaIlssuCcACOTEHtbB7sig":true,"~AaIlssu8cAC_O33ezbsh7A":"2026-03-14T00:00:00Z","~AaIlssyPcACybW9GR2yk_w":"kßß ","case_id":"~AaIlstFQcACGQ5iw2hY85w","reference_number":"87451591"},"stringTypes":{"~AaIlssu8cAC_O33ezbsh7A":"DateTime","~AaIlssvUcACOtKWcLJkXmg":"SingleSelect"},"items":{"total":0,"files":0},"sequence":1,"tags":{"team":""}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-4', 3720805088589914087, 1001, '{"caseId":"~AaIlstFQcACGQ5iw2hY85w","fingerprint":"e23327f5a410bc1a5613de2481ea2dccc7ef43d55d396c2c3331e75e345585c7","createdTime":"2026-11-29T05:06:45.726316Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d150-7000-8643-98b0da163ce7/', 'audit-event', '0000000000000000001', 3720805088589914087, 1001, '{"eventId":"~AaIlstFicACx4uOlxHHo7Q","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:45.726316Z","fields":[["~AaIlssl4cACHTPR7C-o2mQ","k"],["~AaIlssuCcACOTEHtbB7sig",true],["~AaIlssu8cAC_O33ezbsh7A","2026-03-14T00:00:00Z"],["~AaIlssvUcACOtKWcLJkXmg","KIWI"],["~AaIlssyPcACybW9GR2yk_w","kßß "],["case_id","~AaIlstFQcACGQ5iw2hY85w"],["created_datetime","2026-11-29T05:06:45.726316Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:45.726316Z"],["reference_number","87451591"],["status","open"],["title","T4 K_"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d1ad-7000-8a1b-d8a0de77aceb/', 'audit-event', '0000000000000000002', 5174936791839491298, 1001, '{"eventId":"~AaIlstHqcACLKuqJjzAwCQ","type":"CASE_UPDATED","performedTime":"2026-11-29T05:06:45.866184Z","fields":[["~AaIlssrXcACmTFO5F_4ZgQ",5,1.7976931348623157E308],["last_updated_datetime","2026-11-29T05:06:45.866184Z","2026-11-29T05:06:45.816554Z"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d0c1-7000-b7cf-fde78068b999/', 'audit-event', '0000000000000000002', 2355630501306199109, 1001, '{"eventId":"~AaIlstExcAC-kpY-Dh8X1g","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-29T05:06:45.680045Z","fields":[["comment.body","k %ßé"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d0c1-7000-b7cf-fde78068b999/', 'related-item', '01a225b2-d130-7000-832c-509062c7f8e1', 2355630501306199109, 1001, '{"caseId":"~AaIlstDBcAC3z_3ngGi5mQ","content":{"comment":{"body":"k %ßé","contentType":"Text/Plain"}},"associationTime":"2026-11-29T05:06:45.680045Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-5', 1027549411224061943, 1001, '{"caseId":"~AaIlstGtcACKG9ig3nes6w","fingerprint":"9d649cff4150139fab118451762b9a4c11ce26fc5f23f47b4b92ff476d81e049","createdTime":"2026-11-29T05:06:45.816554Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d1ad-7000-8a1b-d8a0de77aceb/', 'audit-event', '0000000000000000001', 1027549411224061943, 1001, '{"eventId":"~AaIlstG5cACdxrNeF8vVrQ","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:45.816554Z","fields":[["~AaIlssl4cACHTPR7C-o2mQ","ké_ςkiwi"],["~AaIlssrXcACmTFO5F_4ZgQ",1.7976931348623157E308],["~AaIlssuCcACOTEHtbB7sig",false],["~AaIlssyPcACybW9GR2yk_w","kss%K''"],["case_id","~AaIlstGtcACKG9ig3nes6w"],["created_datetime","2026-11-29T05:06:45.816554Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:45.816554Z"],["reference_number","30772419"],["status","open"],["title","T5 🦊"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d1ad-7000-8a1b-d8a0de77aceb', 5174936791839491298, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-5","fields":{"~AaIlssyPcACybW9GR2yk_w":"kss%K''","status":"open","~AaIlssl4cACHTPR7C-o2mQ":"ké_ςkiwi","created_datetime":"2026-11-29T05:06:45.816554Z","reference_number":"30772419","~AaIlssuCcACOTEHtbB7sig":false,"customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","case_id":"~AaIlstGtcACKG9ig3nes6w","~AaIlssrXcACmTFO5F_4ZgQ":5,"last_updated_datetime":"2026-11-29T05:06:45.866184Z","title":"T5 🦊"},"items":{"total":0,"files":0},"sequence":2,"tags":{"a/b":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'claim', 'field/name/DateTime', 4637082546812252698, 1001, '{"holder":"~AaIlsto_cAC_jGnTkKmgoQ"}'),
	('docket', 'all', '', 'token-secret', '1', 4155435343100520298, 1001, '{"base64":"49OBLGYfhObN/xS9gYkqT+0oSaZdY1CEpUwBz02s6sc="}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-9', 4546581206083472591, 1001, '{"caseId":"~AaIlstbEcACdWGSsD8bq5A","fingerprint":"22f845b2c9242760c037f989f6846b5cb11cb5badba9899339b73891d5c5251c","createdTime":"2026-11-29T05:06:47.118857Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d6c4-7000-9d58-64ac0fc6eae4/', 'audit-event', '0000000000000000001', 4546581206083472591, 1001, '{"eventId":"~AaIlstbPcACbhHJbLqdfDA","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:47.118857Z","fields":[["~AaIlssl4cACHTPR7C-o2mQ","ké%Kİ"],["~AaIlssrXcACmTFO5F_4ZgQ",1],["~AaIlssu8cAC_O33ezbsh7A","2026-03-14T00:00:00Z"],["~AaIlssvUcACOtKWcLJkXmg","KIWI"],["~AaIlssxocAC_qODTCsHJHQ",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIlssyPcACybW9GR2yk_w","kKgrossgro"],["case_id","~AaIlstbEcACdWGSsD8bq5A"],["created_datetime","2026-11-29T05:06:47.118857Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:47.118857Z"],["reference_number","33740615"],["status","open"],["title","T9 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d6c4-7000-9d58-64ac0fc6eae4', 6514323760871153280, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-9","fields":{"reference_number":"33740615","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIlssxocAC_qODTCsHJHQ":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"~AaIlssl4cACHTPR7C-o2mQ":"ké%Kİ","~AaIlssrXcACmTFO5F_4ZgQ":9,"~AaIlssu8cAC_O33ezbsh7A":"2026-03-14T00:00:00Z","created_datetime":"2026-11-29T05:06:47.118857Z","last_updated_datetime":"2026-11-29T05:06:47.197563Z","~AaIlssyPcACybW9GR2yk_w":"kKgrossgro","title":"T9 ","case_id":"~AaIlstbEcACdWGSsD8bq5A","status":"open","~AaIlssvUcACOtKWcLJkXmg":"KIWI"},"stringTypes":{"~AaIlssu8cAC_O33ezbsh7A":"DateTime","~AaIlssvUcACOtKWcLJkXmg":"SingleSelect"},"items":{"total":1,"files":0},"sequence":3}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d6c4-7000-9d58-64ac0fc6eae4/', 'audit-event', '0000000000000000003', 6514323760871153280, 1001, '{"eventId":"~AaIlstcdcAC4v4gqu-MNpw","type":"CASE_UPDATED","performedTime":"2026-11-29T05:06:47.197563Z","fields":[["~AaIlssrXcACmTFO5F_4ZgQ",9,1],["last_updated_datetime","2026-11-29T05:06:47.197563Z","2026-11-29T05:06:47.118857Z"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d780-7000-b009-9bcea9fbb4f6', 6110194874094051364, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-11","fields":{"~AaIlssu8cAC_O33ezbsh7A":"2026-03-14T00:00:00Z","reference_number":"53805120","~AaIlssvUcACOtKWcLJkXmg":"plum","~AaIlssyPcACybW9GR2yk_w":"kkoİ","last_updated_datetime":"2026-11-29T05:06:47.297579Z","created_datetime":"2026-11-29T05:06:47.297579Z","~AaIlssxocAC_qODTCsHJHQ":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"status":"open","~AaIlssl4cACHTPR7C-o2mQ":"kkiwiékiwi","~AaIlsswUcAC0eHjV_CZlIg":"https://K.example/%C3%9F","~AaIlssuCcACOTEHtbB7sig":false,"title":"T11 ς","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIlssrXcACmTFO5F_4ZgQ":1.0E-300,"case_id":"~AaIlsteAcACwCZvOqfu09g"},"stringTypes":{"~AaIlsswUcAC0eHjV_CZlIg":"Url","~AaIlssu8cAC_O33ezbsh7A":"DateTime","~AaIlssvUcACOtKWcLJkXmg":"SingleSelect"},"items":{"total":0,"files":0},"sequence":1,"tags":{"team":"RED"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-11', 6110194874094051364, 1001, '{"caseId":"~AaIlsteAcACwCZvOqfu09g","fingerprint":"5754ce530cdbfb965e1bcacbbc1805deec28f2885e19f60982852e6ba52bf172","createdTime":"2026-11-29T05:06:47.297579Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d66e-7000-8f27-e37fbbe70e22', 7464270835750213251, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-8","fields":{"status":"open","~AaIlssuCcACOTEHtbB7sig":true,"created_datetime":"2026-11-29T05:06:47.030088Z","reference_number":"13286815","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","case_id":"~AaIlstZucACPJ-N_u-cOIg","~AaIlssrXcACmTFO5F_4ZgQ":0,"~AaIlssvUcACOtKWcLJkXmg":"plum","~AaIlsswUcAC0eHjV_CZlIg":"https://o.example/%C3%9F","last_updated_datetime":"2026-11-29T05:06:47.030088Z","title":"T8 %"},"stringTypes":{"~AaIlssvUcACOtKWcLJkXmg":"SingleSelect","~AaIlsswUcAC0eHjV_CZlIg":"Url"},"items":{"total":0,"files":0},"sequence":1}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-8', 7464270835750213251, 1001, '{"caseId":"~AaIlstZucACPJ-N_u-cOIg","fingerprint":"986332c4b4199633f5787bf3fb15fafe93f1ba923beed725a54a60fda9ccfc94","createdTime":"2026-11-29T05:06:47.030088Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d66e-7000-8f27-e37fbbe70e22/', 'audit-event', '0000000000000000001', 7464270835750213251, 1001, '{"eventId":"~AaIlstZ9cAClp2eblUNzrA","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:47.030088Z","fields":[["~AaIlssrXcACmTFO5F_4ZgQ",0],["~AaIlssuCcACOTEHtbB7sig",true],["~AaIlssvUcACOtKWcLJkXmg","plum"],["~AaIlsswUcAC0eHjV_CZlIg","https://o.example/%C3%9F"],["case_id","~AaIlstZucACPJ-N_u-cOIg"],["created_datetime","2026-11-29T05:06:47.030088Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:47.030088Z"],["reference_number","13286815"],["status","open"],["title","T8 %"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d6c4-7000-9d58-64ac0fc6eae4/', 'audit-event', '0000000000000000002', 1041029783228864716, 1001, '{"eventId":"~AaIlstb2cAGDkDfRebOmAg","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-29T05:06:47.158250Z","fields":[["comment.body","k  K🦊ss"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d6c4-7000-9d58-64ac0fc6eae4/', 'related-item', '01a225b2-d6f6-7000-8f08-53f860e340e8', 1041029783228864716, 1001, '{"caseId":"~AaIlstbEcACdWGSsD8bq5A","content":{"comment":{"body":"k  K🦊ss","contentType":"Text/Plain"}},"associationTime":"2026-11-29T05:06:47.158250Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d73c-7000-a90e-2a8ba4050b8c', 721989844058143113, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-10","fields":{"status":"open","~AaIlssl4cACHTPR7C-o2mQ":"kgross''","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","title":"T10 koss","last_updated_datetime":"2026-11-29T05:06:47.250181Z","created_datetime":"2026-11-29T05:06:47.250181Z","~AaIlssxocAC_qODTCsHJHQ":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"},"~AaIlssrXcACmTFO5F_4ZgQ":1.7976931348623157E308,"~AaIlssuCcACOTEHtbB7sig":false,"~AaIlssu8cAC_O33ezbsh7A":"0001-01-01T00:00:00Z","case_id":"~AaIlstc8cACpDiqLpAULjA","reference_number":"36233925"},"stringTypes":{"~AaIlssu8cAC_O33ezbsh7A":"DateTime"},"items":{"total":0,"files":0},"sequence":1,"tags":{"a/b":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-10', 721989844058143113, 1001, '{"caseId":"~AaIlstc8cACpDiqLpAULjA","fingerprint":"4d5c01d334ebbf7fa3c61b886c2aa218ba75e5255437a211e95001d9e83e453d","createdTime":"2026-11-29T05:06:47.250181Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d73c-7000-a90e-2a8ba4050b8c/', 'audit-event', '0000000000000000001', 721989844058143113, 1001, '{"eventId":"~AaIlstdScACM6GNcSQcugw","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:47.250181Z","fields":[["~AaIlssl4cACHTPR7C-o2mQ","kgross''"],["~AaIlssrXcACmTFO5F_4ZgQ",1.7976931348623157E308],["~AaIlssuCcACOTEHtbB7sig",false],["~AaIlssu8cAC_O33ezbsh7A","0001-01-01T00:00:00Z"],["~AaIlssxocAC_qODTCsHJHQ",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3"}],["case_id","~AaIlstc8cACpDiqLpAULjA"],["created_datetime","2026-11-29T05:06:47.250181Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:47.250181Z"],["reference_number","36233925"],["status","open"],["title","T10 koss"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d536-7000-9119-b14341a64802/', 'audit-event', '0000000000000000002', 5767031143538468379, 1001, '{"eventId":"~AaIlstYncAClPziU0djbkw","type":"CASE_UPDATED","performedTime":"2026-11-29T05:06:46.950462Z","fields":[["last_closed_datetime","2026-11-29T05:06:46.950462Z",{}],["last_updated_datetime","2026-11-29T05:06:46.950462Z","2026-11-29T05:06:46.714825Z"],["status","closed","open"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'claim', 'layout/name/Any', 2103941668296463183, 1001, '{"holder":"~AaIlstwFcACvj3xfYqrpgw"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'layout', '01a225b2-dc05-7000-af8f-7c5f62aae983', 2103941668296463183, 1001, '{"name":"Any","content":{"basic":{"moreInfo":{"sections":[{"fieldGroup":{"name":"All","fields":[{"id":"~AaIlstl6cACzGCFRbTo5MQ"}]}}]}}},"createdTime":"2026-11-29T05:06:48.454608Z","lastModifiedTime":"2026-11-29T05:06:48.454608Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'tally', 'layout', 2103941668296463183, 1, '{"count":1}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d780-7000-b009-9bcea9fbb4f6/', 'audit-event', '0000000000000000001', 6110194874094051364, 1001, '{"eventId":"~AaIlsteCcAC_8hHRu4Is0g","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:47.297579Z","fields":[["~AaIlssl4cACHTPR7C-o2mQ","kkiwiékiwi"],["~AaIlssrXcACmTFO5F_4ZgQ",1.0E-300],["~AaIlssuCcACOTEHtbB7sig",false],["~AaIlssu8cAC_O33ezbsh7A","2026-03-14T00:00:00Z"],["~AaIlssvUcACOtKWcLJkXmg","plum"],["~AaIlsswUcAC0eHjV_CZlIg","https://K.example/%C3%9F"],["~AaIlssxocAC_qODTCsHJHQ",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIlssyPcACybW9GR2yk_w","kkoİ"],["case_id","~AaIlsteAcACwCZvOqfu09g"],["created_datetime","2026-11-29T05:06:47.297579Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:47.297579Z"],["reference_number","53805120"],["status","open"],["title","T11 ς"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d7d3-7000-ab04-9f122468ed04/', 'audit-event', '0000000000000000002', 6999403517384401317, 1001, '{"eventId":"~AaIlstgkcAGH7KuIshwokQ","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-29T05:06:47.459979Z","fields":[["comment.body","k ςkoK"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d7d3-7000-ab04-9f122468ed04/', 'related-item', '01a225b2-d824-7000-9256-bb3acb699332', 6999403517384401317, 1001, '{"caseId":"~AaIlstfTcACrBJ8SJGjtBA","content":{"comment":{"body":"k ςkoK","contentType":"Text/Plain"}},"associationTime":"2026-11-29T05:06:47.459979Z"}'),
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Other', 3647760243179959828, 1001, '{"holder":"~AaIlstk3cACYL5gmS63udw"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'claim', 'field/name/Number', 9017487946250195778, 1001, '{"holder":"~AaIlstnHcACkWpic53W7zA"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'field', '01a225b2-d9c7-7000-a45a-989ce775bbcc', 9017487946250195778, 1001, '{"name":"Number","type":"Number","createdTime":"2026-11-29T05:06:47.883380Z","lastModifiedTime":"2026-11-29T05:06:47.883380Z","deleted":false}'),
	('000000000000', 'us-east-1', '', 'domain', '01a225b2-d937-7000-982f-98264badee77', 4194846679163421692, 1001, '{"name":"Other","createdTime":"2026-11-29T05:06:47.735712Z","provisionedTime":"2026-11-29T05:06:47.735712Z","provisioned":true,"tags":{"made":"by an older build"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'client-token', 'token-12', 2195825245810791072, 1001, '{"caseId":"~AaIlstfTcACrBJ8SJGjtBA","fingerprint":"9e81f5a26ee943cf87664e1dcc4a1dc96250fb0c4650cf008974287ee1c42e5f","createdTime":"2026-11-29T05:06:47.389452Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d7d3-7000-ab04-9f122468ed04/', 'audit-event', '0000000000000000001', 2195825245810791072, 1001, '{"eventId":"~AaIlstfecAC6JhDkrZqrNQ","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:47.389452Z","fields":[["~AaIlssrXcACmTFO5F_4ZgQ",1.5],["~AaIlssuCcACOTEHtbB7sig",false],["~AaIlsswUcAC0eHjV_CZlIg","https://o.example/%C3%9F"],["~AaIlssxocAC_qODTCsHJHQ",{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"}],["~AaIlssyPcACybW9GR2yk_w","kΣgroKς"],["case_id","~AaIlstfTcACrBJ8SJGjtBA"],["created_datetime","2026-11-29T05:06:47.389452Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:47.389452Z"],["reference_number","70646139"],["status","open"],["title","T12 OKgrokiwi"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d7d3-7000-ab04-9f122468ed04', 6499218521970334934, 1003, '{"templateId":"~AaIlss2DcACNzIN_1OXSvA","clientToken":"token-12","fields":{"reference_number":"70646139","last_closed_datetime":"2026-11-29T05:06:47.490182Z","~AaIlsswUcAC0eHjV_CZlIg":"https://o.example/%C3%9F","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIlssxocAC_qODTCsHJHQ":{"userArnValue":"arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x"},"~AaIlssrXcACmTFO5F_4ZgQ":1.5,"~AaIlssuCcACOTEHtbB7sig":false,"created_datetime":"2026-11-29T05:06:47.389452Z","last_updated_datetime":"2026-11-29T05:06:47.490182Z","~AaIlssyPcACybW9GR2yk_w":"kΣgroKς","title":"T12 OKgrokiwi","case_id":"~AaIlstfTcACrBJ8SJGjtBA","status":"closed"},"stringTypes":{"~AaIlsswUcAC0eHjV_CZlIg":"Url"},"items":{"total":1,"files":0},"sequence":3,"tags":{"team":"red"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d7d3-7000-ab04-9f122468ed04/', 'audit-event', '0000000000000000003', 6499218521970334934, 1001, '{"eventId":"~AaIlsthCcACYHbg612WHCQ","type":"CASE_UPDATED","performedTime":"2026-11-29T05:06:47.490182Z","fields":[["last_closed_datetime","2026-11-29T05:06:47.490182Z",{}],["last_updated_datetime","2026-11-29T05:06:47.490182Z","2026-11-29T05:06:47.389452Z"],["status","closed","open"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'claim', 'field/name/Boolean', 3341299655170676239, 1001, '{"holder":"~AaIlstnmcAC6kqEeI2YrZg"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'field', '01a225b2-d9e6-7000-ba92-a11e23662b66', 3341299655170676239, 1001, '{"name":"Boolean","type":"Boolean","createdTime":"2026-11-29T05:06:47.918086Z","lastModifiedTime":"2026-11-29T05:06:47.918086Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'claim', 'field/name/SingleSelect', 8579426502406124180, 1001, '{"holder":"~AaIlstrvcACiOZPjpsSI_g"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'claim', 'field/name/User', 5939503483074223773, 1001, '{"holder":"~AaIlsttncACotbgeD7N7lw"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'field', '01a225b2-db67-7000-a8b5-b81e0fb37b97', 5939503483074223773, 1001, '{"name":"User","type":"User","createdTime":"2026-11-29T05:06:48.306632Z","lastModifiedTime":"2026-11-29T05:06:48.306632Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'field', '01a225b2-daef-7000-a239-93e3a6c488fe', 2768700024696991335, 1001, '{"name":"SingleSelect","type":"SingleSelect","options":[{"name":"Grün","value":"kiwi","active":true},{"name":"groß 100%","value":"KIWI","active":true},{"name":"Kiwi_too","value":"plum","active":true}],"createdTime":"2026-11-29T05:06:48.186911Z","lastModifiedTime":"2026-11-29T05:06:48.438156Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'field', '01a225b2-da3f-7000-bf8c-69d390a9a0a1', 4637082546812252698, 1001, '{"name":"DateTime","type":"DateTime","createdTime":"2026-11-29T05:06:48.111926Z","lastModifiedTime":"2026-11-29T05:06:48.111926Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'claim', 'field/name/Url', 6677739331282810719, 1001, '{"holder":"~AaIlsts7cACuhnsQAm3plg"}');
INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'field', '01a225b2-db3b-7000-ae86-7b10026de996', 6677739331282810719, 1001, '{"name":"Url","type":"Url","createdTime":"2026-11-29T05:06:48.253966Z","lastModifiedTime":"2026-11-29T05:06:48.253966Z","deleted":false}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'client-token', 'token-0', 3492697748810519687, 1001, '{"caseId":"~AaIlstyDcACJRNVMg7XaMA","fingerprint":"2d4047a85092ce0f1176739527952d1d6ea50ebbb5d79688eb7be37c0cad43dc","createdTime":"2026-11-29T05:06:48.589617Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/case/01a225b2-dc83-7000-8944-d54c83b5da30/', 'audit-event', '0000000000000000001', 3492697748810519687, 1001, '{"eventId":"~AaIlstyfcACESkqcE-F0Xg","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:48.589617Z","fields":[["case_id","~AaIlstyDcACJRNVMg7XaMA"],["created_datetime","2026-11-29T05:06:48.589617Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:48.589617Z"],["reference_number","99476325"],["status","open"],["title","T0"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'case', '01a225b2-dc83-7000-8944-d54c83b5da30', 590652901604702881, 1003, '{"templateId":"~AaIlstxQcAC630GePJsRYg","clientToken":"token-0","fields":{"title":"T0","last_updated_datetime":"2026-11-29T05:06:48.589617Z","created_datetime":"2026-11-29T05:06:48.589617Z","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","status":"open","reference_number":"99476325","case_id":"~AaIlstyDcACJRNVMg7XaMA"},"items":{"total":1,"files":0},"sequence":2}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/case/01a225b2-dd40-7000-855f-2fa19c235d4e/', 'audit-event', '0000000000000000002', 7943252824018896577, 1001, '{"eventId":"~AaIlst1ucAChTRSTqYaVvg","type":"CASE_UPDATED","performedTime":"2026-11-29T05:06:48.812667Z","fields":[["~AaIlstnHcACkWpic53W7zA",1,1.5],["last_updated_datetime","2026-11-29T05:06:48.812667Z","2026-11-29T05:06:48.771788Z"]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'field', '01a225b2-db97-7000-ab4c-a2f985cfb8ff', 3066533732128893457, 1001, '{"name":"Gone","type":"Text","attributes":{"text":{"isMultiline":false}},"createdTime":"2026-11-29T05:06:48.350815Z","lastModifiedTime":"2026-11-29T05:06:48.867130Z","deleted":true}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/case/01a225b2-dc83-7000-8944-d54c83b5da30/', 'audit-event', '0000000000000000002', 590652901604702881, 1001, '{"eventId":"~AaIlstz-cAG3ZzIciYKPpA","type":"RELATED_ITEM_CREATED","relatedItemType":"Comment","performedTime":"2026-11-29T05:06:48.702753Z","fields":[["comment.body","k "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/case/01a225b2-dc83-7000-8944-d54c83b5da30/', 'related-item', '01a225b2-dcfe-7000-81fc-5ddd0d7f368a', 590652901604702881, 1001, '{"caseId":"~AaIlstyDcACJRNVMg7XaMA","content":{"comment":{"body":"k ","contentType":"Text/Plain"}},"associationTime":"2026-11-29T05:06:48.702753Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'client-token', 'token-1', 8060363170209578561, 1001, '{"caseId":"~AaIlst1AcACFXy-hnCNdTg","fingerprint":"0026bd4d9de32da478254cfde40c34706477633ff0e34df84f4553d3efcf08e4","createdTime":"2026-11-29T05:06:48.771788Z"}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/case/01a225b2-dd40-7000-855f-2fa19c235d4e/', 'audit-event', '0000000000000000001', 8060363170209578561, 1001, '{"eventId":"~AaIlst1EcACZD9y8WwtUWg","type":"CASE_CREATED","performedTime":"2026-11-29T05:06:48.771788Z","fields":[["~AaIlstl6cACzGCFRbTo5MQ","ké_"],["~AaIlstnHcACkWpic53W7zA",1.5],["~AaIlstnmcAC6kqEeI2YrZg",false],["~AaIlsts7cACuhnsQAm3plg","https://k.example/%C3%9F"],["case_id","~AaIlst1AcACFXy-hnCNdTg"],["created_datetime","2026-11-29T05:06:48.771788Z"],["customer_id","arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"],["last_updated_datetime","2026-11-29T05:06:48.771788Z"],["reference_number","84338442"],["status","open"],["title","T1 "]],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'case', '01a225b2-dd40-7000-855f-2fa19c235d4e', 7943252824018896577, 1003, '{"templateId":"~AaIlstxQcAC630GePJsRYg","clientToken":"token-1","fields":{"~AaIlstnmcAC6kqEeI2YrZg":false,"~AaIlsts7cACuhnsQAm3plg":"https://k.example/%C3%9F","status":"open","created_datetime":"2026-11-29T05:06:48.771788Z","reference_number":"84338442","customer_id":"arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f","~AaIlstl6cACzGCFRbTo5MQ":"ké_","case_id":"~AaIlst1AcACFXy-hnCNdTg","last_updated_datetime":"2026-11-29T05:06:48.812667Z","~AaIlstnHcACkWpic53W7zA":1,"title":"T1 "},"stringTypes":{"~AaIlsts7cACuhnsQAm3plg":"Url"},"items":{"total":0,"files":0},"sequence":2}');


--
-- Data for Name: identifier_parts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: log_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.log_entry VALUES
	('000000000000', 'us-east-1', 1, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlss4BcACmAaGKUeEQpA","type":"CASE_CREATED","time":"2026-11-29T05:06:44.820057Z","caseId":"~AaIlss3QcACZGidDZ_UhPQ","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 2, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlss8DcACOQx7WkiA6Hw","type":"RELATED_ITEM_CREATED","time":"2026-11-29T05:06:45.115241Z","caseId":"~AaIlss3QcACZGidDZ_UhPQ","relatedItemId":"~AaIlss78cACYK2gxMfVoJw","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 3, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlss9LcACTW6PXSJqsdQ","type":"CASE_CREATED","time":"2026-11-29T05:06:45.194158Z","caseId":"~AaIlss9HcACBavyJrLFCHw","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 4, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlss_DcACCFLNfCDhyqQ","type":"CASE_UPDATED","time":"2026-11-29T05:06:45.308525Z","caseId":"~AaIlss9HcACBavyJrLFCHw","changed":["~AaIlssrXcACmTFO5F_4ZgQ","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 5, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstAacAClPaCN_kZM2A","type":"CASE_CREATED","time":"2026-11-29T05:06:45.400474Z","caseId":"~AaIlstAQcACNdx076m6tqQ","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 6, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstBWcACCmmPl178liw","type":"CASE_UPDATED","time":"2026-11-29T05:06:45.461159Z","caseId":"~AaIlstAQcACNdx076m6tqQ","changed":["last_closed_datetime","last_updated_datetime","status"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 7, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstDPcACJ7eXsTOCBVg","type":"CASE_CREATED","time":"2026-11-29T05:06:45.582766Z","caseId":"~AaIlstDBcAC3z_3ngGi5mQ","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 8, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstExcAC-kpY-Dh8X1g","type":"RELATED_ITEM_CREATED","time":"2026-11-29T05:06:45.680045Z","caseId":"~AaIlstDBcAC3z_3ngGi5mQ","relatedItemId":"~AaIlstEwcACDLFCQYsf44Q","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 9, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstFicACx4uOlxHHo7Q","type":"CASE_CREATED","time":"2026-11-29T05:06:45.726316Z","caseId":"~AaIlstFQcACGQ5iw2hY85w","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 10, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstG5cACdxrNeF8vVrQ","type":"CASE_CREATED","time":"2026-11-29T05:06:45.816554Z","caseId":"~AaIlstGtcACKG9ig3nes6w","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 11, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstHqcACLKuqJjzAwCQ","type":"CASE_UPDATED","time":"2026-11-29T05:06:45.866184Z","caseId":"~AaIlstGtcACKG9ig3nes6w","changed":["~AaIlssrXcACmTFO5F_4ZgQ","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 12, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstIfcACv2VefviyHDg","type":"CASE_CREATED","time":"2026-11-29T05:06:45.919148Z","caseId":"~AaIlstIScAC8rfMr7gaYlw","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 13, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstJicACzmrA5zroT3g","type":"RELATED_ITEM_CREATED","time":"2026-11-29T05:06:45.985917Z","caseId":"~AaIlstIScAC8rfMr7gaYlw","relatedItemId":"~AaIlstJhcACZlyVkf_r-aA","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 14, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstMKcACZRqXCiMlhjA","type":"CASE_DELETED","time":"2026-11-29T05:06:46.154123Z","caseId":"~AaIlstIScAC8rfMr7gaYlw","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 15, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstU7cACAUxGemfjrfw","type":"CASE_CREATED","time":"2026-11-29T05:06:46.714825Z","caseId":"~AaIlstU2cACRGbFDQaZIAg","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 16, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstYncAClPziU0djbkw","type":"CASE_UPDATED","time":"2026-11-29T05:06:46.950462Z","caseId":"~AaIlstU2cACRGbFDQaZIAg","changed":["last_closed_datetime","last_updated_datetime","status"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 17, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstZ9cAClp2eblUNzrA","type":"CASE_CREATED","time":"2026-11-29T05:06:47.030088Z","caseId":"~AaIlstZucACPJ-N_u-cOIg","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 18, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstbPcACbhHJbLqdfDA","type":"CASE_CREATED","time":"2026-11-29T05:06:47.118857Z","caseId":"~AaIlstbEcACdWGSsD8bq5A","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 19, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstb2cAGDkDfRebOmAg","type":"RELATED_ITEM_CREATED","time":"2026-11-29T05:06:47.158250Z","caseId":"~AaIlstbEcACdWGSsD8bq5A","relatedItemId":"~AaIlstb2cACPCFP4YONA6A","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 20, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstcdcAC4v4gqu-MNpw","type":"CASE_UPDATED","time":"2026-11-29T05:06:47.197563Z","caseId":"~AaIlstbEcACdWGSsD8bq5A","changed":["~AaIlssrXcACmTFO5F_4ZgQ","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 21, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstdScACM6GNcSQcugw","type":"CASE_CREATED","time":"2026-11-29T05:06:47.250181Z","caseId":"~AaIlstc8cACpDiqLpAULjA","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 22, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlsteCcAC_8hHRu4Is0g","type":"CASE_CREATED","time":"2026-11-29T05:06:47.297579Z","caseId":"~AaIlsteAcACwCZvOqfu09g","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 23, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstfecAC6JhDkrZqrNQ","type":"CASE_CREATED","time":"2026-11-29T05:06:47.389452Z","caseId":"~AaIlstfTcACrBJ8SJGjtBA","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 25, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlsthCcACYHbg612WHCQ","type":"CASE_UPDATED","time":"2026-11-29T05:06:47.490182Z","caseId":"~AaIlstfTcACrBJ8SJGjtBA","changed":["last_closed_datetime","last_updated_datetime","status"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 27, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstiOcACKjcjTbhwbFA","type":"CASE_UPDATED","time":"2026-11-29T05:06:47.565628Z","caseId":"~AaIlsthqcACuO-vvUBVsLg","changed":["~AaIlssrXcACmTFO5F_4ZgQ","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 30, 'domain/01a225b2-d937-7000-982f-98264badee77', 'case-event', 1001, '{"eventId":"~AaIlstz-cAG3ZzIciYKPpA","type":"RELATED_ITEM_CREATED","time":"2026-11-29T05:06:48.702753Z","caseId":"~AaIlstyDcACJRNVMg7XaMA","relatedItemId":"~AaIlstz-cACB_F3dDX82ig","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 31, 'domain/01a225b2-d937-7000-982f-98264badee77', 'case-event', 1001, '{"eventId":"~AaIlst1EcACZD9y8WwtUWg","type":"CASE_CREATED","time":"2026-11-29T05:06:48.771788Z","caseId":"~AaIlst1AcACFXy-hnCNdTg","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 24, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlstgkcAGH7KuIshwokQ","type":"RELATED_ITEM_CREATED","time":"2026-11-29T05:06:47.459979Z","caseId":"~AaIlstfTcACrBJ8SJGjtBA","relatedItemId":"~AaIlstgkcACSVrs6y2mTMg","relatedItemType":"Comment","changed":["comment.commentText"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 26, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlsthxcAC64Uzx4oprtg","type":"CASE_CREATED","time":"2026-11-29T05:06:47.536843Z","caseId":"~AaIlsthqcACuO-vvUBVsLg","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 29, 'domain/01a225b2-d937-7000-982f-98264badee77', 'case-event', 1001, '{"eventId":"~AaIlstyfcACESkqcE-F0Xg","type":"CASE_CREATED","time":"2026-11-29T05:06:48.589617Z","caseId":"~AaIlstyDcACJRNVMg7XaMA","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 32, 'domain/01a225b2-d937-7000-982f-98264badee77', 'case-event', 1001, '{"eventId":"~AaIlst1ucAChTRSTqYaVvg","type":"CASE_UPDATED","time":"2026-11-29T05:06:48.812667Z","caseId":"~AaIlst1AcACFXy-hnCNdTg","changed":["~AaIlstnHcACkWpic53W7zA","last_updated_datetime"],"performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}'),
	('000000000000', 'us-east-1', 28, 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca', 'case-event', 1001, '{"eventId":"~AaIlsti8cAC5C7npmBiymQ","type":"CASE_DELETED","time":"2026-11-29T05:06:47.612462Z","caseId":"~AaIlsthqcACuO-vvUBVsLg","performedBy":{"iamPrincipalArn":"arn:aws:iam::000000000000:user/docket"}}');


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.log_head VALUES
	('000000000000', 'us-east-1', 32);


--
-- Data for Name: log_trim; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: part_total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.part_total VALUES
	('000000000000', 8585824702907516778, 'https', 56, 2),
	('000000000000', 8585824702907516778, 'https', 249, 2),
	('000000000000', 8585824702907516778, 'https', 229, -1);


--
-- Data for Name: rate_bucket; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rate_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rate_node VALUES
	('fdcd7d70-5ddc-4374-ab2f-9529375583f6', '2026-11-29 05:06:48.508726+00');


--
-- Data for Name: searchable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.searchable VALUES
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-cdd0-7000-991a-274367f5213d', 'domain/case', 8585824702907516778, '{309990586,-544661143,-467035876,906978248,-1129926287,1559158022,122256979}', -703646367, '{}', '￿t0', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-cdd0-7000-991a-274367f5213d￿01m8jv5kege009j6h78dkza89x￿6a1f￿75955335￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0bb2e430e113a8', 'm800000006b0bb2e430e113a8', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a225b2-cdd0-7000-991a-274367f5213d', 't01m8jv5kege009j6h78dkza89x', 't75955335', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-cdd0-7000-991a-274367f5213d/', 'related-item', '01a225b2-cefc-7000-982b-683131f56827', 'domain/case/related-item', -1696697939561560865, '{-547396628}', -1911653085, '{}', '', '', 'm800000006b0bb2e506de7028', 'l01a225b2-cdd0-7000-991a-274367f5213d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-cf47-7000-816a-fc89acb1421f', 'domain/case', 8585824702907516778, '{309990586,-1530684253,1295073846,1011805734,-275542855,-467035876,1373363213,1816835196,1036912086,122256979,-10050020,197666389,-643409864}', -703646367, '{}', '￿t1 ￿k_''🦊￿https://k.example/%c3%9f￿k', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-cf47-7000-816a-fc89acb1421f￿01m8jv5kt7e0082tqwh6pb2ggz￿6a1f￿88809337￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0bb2e51263b7c8', 'm800000006b0bb2e50b929db0', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', 'f1', 'lkiwi', 'f1', 'l', 'f1', 'l', NULL, NULL, NULL, NULL, 't01a225b2-cf47-7000-816a-fc89acb1421f', 't01m8jv5kt7e0082tqwh6pb2ggz', 't88809337', 'tk_''🦊', 'thttps://k.example/%c3%9f', 'tk', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d010-7000-8d77-1d3bea6eada9', 'domain/case', 8585824702907516778, '{309990586,1296408134,1388810643,-467035876,1816835196,-2112986250,122256979,-1685054805,-2111111147,-1441264474}', -703646367, '{}', '￿t2 ￿k_', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d010-7000-8d77-1d3bea6eada9￿01m8jv5m0ge008txrx7fn6xbd9￿30608841￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0bb2e51b7cba58', 'm800000006b0bb2e517debf90', NULL, 'lclosed', 'tt2 ', 'nbff0000000000000', 'm800000006b0bb2e51b7cba58', NULL, NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', NULL, 'lKIWI', NULL, NULL, NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, 't01a225b2-d010-7000-8d77-1d3bea6eada9', 't01m8jv5m0ge008txrx7fn6xbd9', 't30608841', NULL, NULL, 'tk_', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d0c1-7000-b7cf-fde78068b999', 'domain/case', 8585824702907516778, '{309990586,-1530684253,-1208682640,-1129372117,2098614257,1011805734,1675131720,-467035876,1816835196,122256979,-1685054805,197666389,-1441264474,-643409864,370897220}', -703646367, '{}', '￿t3 ￿kkoé￿https://k.example/%c3%9f', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d0c1-7000-b7cf-fde78068b999￿01m8jv5m61e00bfkzxwy06hecs￿6a1f￿84692749￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0bb2e522bc4db0', 'm800000006b0bb2e522bc4db0', NULL, 'lopen', 'tt3 ', NULL, NULL, 'm8000000069b4a4ff3b9ac618', NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', NULL, 'lplum', NULL, NULL, NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', 'f1', 'l', NULL, 't01a225b2-d0c1-7000-b7cf-fde78068b999', 't01m8jv5m61e00bfkzxwy06hecs', 't84692749', 'tkkoé', 'thttps://k.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d0c1-7000-b7cf-fde78068b999/', 'related-item', '01a225b2-d130-7000-832c-509062c7f8e1', 'domain/case/related-item', -1696697939561560865, '{1233494493}', -1911653085, '{}', '', '', 'm800000006b0bb2e52888a9c8', 'l01a225b2-d0c1-7000-b7cf-fde78068b999', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d150-7000-8643-98b0da163ce7', 'domain/case', 8585824702907516778, '{309990586,231445739,-1697975349,229905126,-467035876,1816835196,1684104550,-436027734,122256979,-1230256105}', -703646367, '{"tag-value/team": "l"}', '￿t4 k_￿k￿kßß ', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d150-7000-8643-98b0da163ce7￿01m8jv5mage008cgwrp3d1cf77￿6a1f￿87451591￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0bb2e52b4ab3e0', 'm800000006b0bb2e52b4ab3e0', NULL, 'lopen', 'tt4 k_', NULL, NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', 'f1', 'lKIWI', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 't01a225b2-d150-7000-8643-98b0da163ce7', 't01m8jv5mage008cgwrp3d1cf77', 't87451591', 'tk', NULL, 'tkßß ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d1ad-7000-8a1b-d8a0de77aceb', 'domain/case', 8585824702907516778, '{309990586,-516154500,1867591505,-467035876,1491297797,1373363213,1816835196,1343244503,941277858,1874429057,122256979,-1880919943}', -703646367, '{}', '￿t5 🦊￿ké_σkiwi￿kss%k''', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d1ad-7000-8a1b-d8a0de77aceb￿01m8jv5mdde008m6yrm3f7fb7b￿30772419￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0bb2e533a0eb40', 'm800000006b0bb2e530aba010', NULL, 'lopen', 'tt5 🦊', 'nc014000000000000', NULL, NULL, NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', 'f0', NULL, NULL, NULL, NULL, NULL, NULL, 'f1', 'lRED', NULL, 't01a225b2-d1ad-7000-8a1b-d8a0de77aceb', 't01m8jv5mdde008m6yrm3f7fb7b', 't30772419', 'tké_σkiwi', NULL, 'tkss%k''', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d536-7000-9119-b14341a64802', 'domain/case', 8585824702907516778, '{309990586,-808993242,2127012994,-467035876,-573587191,1816835196,1427984789,122256979,-1685054805,367362809,-1441264474}', -703646367, '{"tag-value/team": "lred"}', '￿t7 ￿k', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d536-7000-9119-b14341a64802￿01m8jv5n9pe00926dh8d0tcj02￿67746998￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0bb2e638a6e630', 'm800000006b0bb2e62a9b5d28', NULL, 'lclosed', 'tt7 ', 'n400fffffffffffff', 'm800000006b0bb2e638a6e630', 'm8000000069b4a50000000000', NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', 'f1', 'lplum', NULL, NULL, 'f1', 'l', 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', 'f1', 'lred', 'f1', 't01a225b2-d536-7000-9119-b14341a64802', 't01m8jv5n9pe00926dh8d0tcj02', 't67746998', NULL, NULL, 'tk', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d66e-7000-8f27-e37fbbe70e22', 'domain/case', 8585824702907516778, '{309990586,-1530684253,1707053084,1266106708,-467035876,1011805734,122256979,-1783059756,197666389,-643409864,542071,2145391791}', -703646367, '{}', '￿t8 %￿https://o.example/%c3%9f', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d66e-7000-8f27-e37fbbe70e22￿01m8jv5nkee008y9z3fyxye3h2￿13286815￿6a1f￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0bb2e701cb1b40', 'm800000006b0bb2e701cb1b40', NULL, 'lopen', 'tt8 %', 'n8000000000000000', NULL, NULL, NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', 'f1', 'lplum', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a225b2-d66e-7000-8f27-e37fbbe70e22', 't01m8jv5nkee008y9z3fyxye3h2', 't13286815', NULL, 'thttps://o.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d6c4-7000-9d58-64ac0fc6eae4/', 'related-item', '01a225b2-d6f6-7000-8f08-53f860e340e8', 'domain/case/related-item', -1696697939561560865, '{934208769}', -1911653085, '{}', '', '', 'm800000006b0bb2e7096eb410', 'l01a225b2-d6c4-7000-9d58-64ac0fc6eae4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d73c-7000-a90e-2a8ba4050b8c', 'domain/case', 8585824702907516778, '{309990586,205642161,-231690271,-230792899,-467035876,304271511,-918497418,1002410455,122256979,758842385,-377356468}', -703646367, '{}', '￿t10 koss￿kgross''', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d73c-7000-a90e-2a8ba4050b8c￿01m8jv5nswe00aj3hahej0a2wc￿36233925￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3￿', 'm800000006b0bb2e70ee97588', 'm800000006b0bb2e70ee97588', NULL, 'lopen', 'tt10 koss', 'nffefffffffffffff', NULL, 'm7ffffff1886e090000000000', NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', 'f0', NULL, NULL, NULL, NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3', 'f1', 'lred', NULL, 't01a225b2-d73c-7000-a90e-2a8ba4050b8c', 't01m8jv5nswe00aj3hahej0a2wc', 't36233925', 'tkgross''', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d6c4-7000-9d58-64ac0fc6eae4', 'domain/case', 8585824702907516778, '{309990586,830540097,-467035876,-869766787,1116162143,1290403600,122256979,-1880919943,-1685054805,-2018045989,-1441264474,-1330578817}', -703646367, '{}', '￿t9 ￿ké%kİ￿kkgrossgro', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d6c4-7000-9d58-64ac0fc6eae4￿01m8jv5np4e009tp34ng7wdtq4￿33740615￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0bb2e70bc69278', 'm800000006b0bb2e707159d28', NULL, 'lopen', 'tt9 ', 'nc022000000000000', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', NULL, 'lKIWI', NULL, NULL, NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, NULL, 't01a225b2-d6c4-7000-9d58-64ac0fc6eae4', 't01m8jv5np4e009tp34ng7wdtq4', 't33740615', 'tké%kİ', NULL, 'tkkgrossgro', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d780-7000-b009-9bcea9fbb4f6', 'domain/case', 8585824702907516778, '{309990586,-988902098,-1530684253,-1438660934,-1641226966,1011805734,-1810871579,-467035876,1816835196,-1348471033,1637331823,122256979,-1685054805,229568659,464742318,197666389,-1441264474,-643409864}', -703646367, '{"tag-value/team": "lRED"}', '￿t11 σ￿kkiwiékiwi￿https://k.example/%c3%9f￿kkoİ', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d780-7000-b009-9bcea9fbb4f6￿01m8jv5nw0e00b02cvstmzqd7p￿53805120￿6a1f￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0bb2e711bcb1f8', 'm800000006b0bb2e711bcb1f8', NULL, 'lopen', 'tt11 σ', 'n81a56e1fc2f8f359', NULL, 'm8000000069b4a50000000000', NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', 'f0', 'lplum', NULL, NULL, NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, 'f1', 't01a225b2-d780-7000-b009-9bcea9fbb4f6', 't01m8jv5nw0e00b02cvstmzqd7p', 't53805120', 'tkkiwiékiwi', 'thttps://k.example/%c3%9f', 'tkkoİ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/case/01a225b2-d7d3-7000-ab04-9f122468ed04/', 'related-item', '01a225b2-d824-7000-9256-bb3acb699332', 'domain/case/related-item', -1696697939561560865, '{1240402782}', -1911653085, '{}', '', '', 'm800000006b0bb2e71b6ab8f8', 'l01a225b2-d7d3-7000-ab04-9f122468ed04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'case', '01a225b2-dc83-7000-8944-d54c83b5da30', 'domain/case', -8999584977949427275, '{599043655,1721860215,886494446,-1237913617,939769961,2101170407,-1455494928}', -703646367, '{}', '￿t0', '￿01a225b2-dc50-7000-badf-419e3c9b1162￿01a225b2-dc83-7000-8944-d54c83b5da30￿01m8jv5q43e008jh6n9j1vbphg￿6a1f￿99476325￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0bb2e82324d768', 'm800000006b0bb2e82324d768', NULL, 'lopen', 'tt0', NULL, NULL, NULL, NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-dc50-7000-badf-419e3c9b1162', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a225b2-dc83-7000-8944-d54c83b5da30', 't01m8jv5q43e008jh6n9j1vbphg', 't99476325', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-c809-7000-bdb9-26056fbfe6ca/', 'case', '01a225b2-d7d3-7000-ab04-9f122468ed04', 'domain/case', 8585824702907516778, '{309990586,-1530684253,-1838848443,1266106708,2127012994,1011805734,768760632,-1541633385,-2020690427,-467035876,-1636327763,122256979,-1685054805,197666389,-1441264474,-643409864,-299057998}', -703646367, '{"tag-value/team": "lred"}', '￿t12 okgrokiwi￿https://o.example/%c3%9f￿kσgrokσ', '￿01a225b2-cd83-7000-8dcc-837fd4e5d2bc￿01a225b2-d7d3-7000-ab04-9f122468ed04￿01m8jv5nyke00ap14z28j6hv84￿6a1f￿70646139￿arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿b7d9e1f3x￿', 'm800000006b0bb2e71d379570', 'm800000006b0bb2e7173690e0', NULL, 'lclosed', 'tt12 okgrokiwi', 'nbff8000000000000', 'm800000006b0bb2e71d379570', NULL, NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-cd83-7000-8dcc-837fd4e5d2bc', 'f0', NULL, NULL, NULL, NULL, NULL, 'larn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3x', NULL, NULL, 'f1', 't01a225b2-d7d3-7000-ab04-9f122468ed04', 't01m8jv5nyke00ap14z28j6hv84', 't70646139', NULL, 'thttps://o.example/%c3%9f', 'tkσgrokσ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/case/01a225b2-dc83-7000-8944-d54c83b5da30/', 'related-item', '01a225b2-dcfe-7000-81fc-5ddd0d7f368a', 'domain/case/related-item', -6422982220665520184, '{1970432054}', -1911653085, '{}', '', '', 'm800000006b0bb2e829e328e8', 'l01a225b2-dc83-7000-8944-d54c83b5da30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lComment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('000000000000', 'us-east-1', 'domain/01a225b2-d937-7000-982f-98264badee77/', 'case', '01a225b2-dd40-7000-855f-2fa19c235d4e', 'domain/case', -8999584977949427275, '{-1447403876,-877833366,615594809,-214157164,939769961,1072716026,-1386978469,1781625219,599043655,-59775844,735170821,-418847746,886494446}', -703646367, '{}', '￿https://k.example/%c3%9f￿t1 ￿ké_', '￿01a225b2-dc50-7000-badf-419e3c9b1162￿01a225b2-dd40-7000-855f-2fa19c235d4e￿01m8jv5qa0e008aqsfm6e26qae￿6a1f￿84338442￿arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f￿', 'm800000006b0bb2e830705078', 'm800000006b0bb2e82e008ce0', NULL, 'lopen', 'tt1 ', 'nbff0000000000000', NULL, NULL, NULL, NULL, NULL, 'tarn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f', 'l01a225b2-dc50-7000-badf-419e3c9b1162', 'f0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't01a225b2-dd40-7000-855f-2fa19c235d4e', 't01m8jv5qa0e008aqsfm6e26qae', 't84338442', 'tké_', 'thttps://k.example/%c3%9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: searchable_kind; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.searchable_kind VALUES
	('case', -703646367, 4),
	('related-item', -1911653085, 0);


--
-- Data for Name: slot; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.slot VALUES
	(8585824702907516778, 'case_id', 1, 3, '000000000000'),
	(8585824702907516778, 'customer_id', 2, 2, '000000000000'),
	(8585824702907516778, 'reference_id', 3, 3, '000000000000'),
	(8585824702907516778, 'reference_number', 4, 3, '000000000000'),
	(8585824702907516778, 'template/id', 5, 2, '000000000000'),
	(-1696697939561560865, 'item/type', 1, 2, '000000000000'),
	(8585824702907516778, '01a225b2-c978-7000-874c-f47b0bea3699', 6, 3, '000000000000'),
	(8585824702907516778, '01a225b2-cb82-7000-8e4c-41ed6c1eec8a', 7, 2, '000000000000'),
	(8585824702907516778, '01a225b2-cbd4-7000-8eb4-a59c2c99179a', 8, 2, '000000000000'),
	(8585824702907516778, '01a225b2-cc14-7000-b478-78d5fc266522', 9, 3, '000000000000'),
	(8585824702907516778, '01a225b2-cc8f-7000-b26d-6f46476ca4ff', 10, 3, '000000000000'),
	(8585824702907516778, 'lower-tag-key/team', 11, 2, '000000000000'),
	(8585824702907516778, 'lower-tag-value/team', 12, 2, '000000000000'),
	(8585824702907516778, 'tag-key/Team', 13, 2, '000000000000'),
	(8585824702907516778, 'tag-value/Team', 14, 2, '000000000000'),
	(8585824702907516778, '01a225b2-cad7-7000-a64c-53b917fe1981', 15, 1, '000000000000'),
	(8585824702907516778, '01a225b2-cc68-7000-bfa8-e0d30ac1c91d', 16, 2, '000000000000'),
	(8585824702907516778, 'last_closed_datetime', 17, 1, '000000000000'),
	(8585824702907516778, '01a225b2-cbbc-7000-bf3b-7ddecdbb21ec', 18, 1, '000000000000'),
	(8585824702907516778, 'tag-key/a/b', 19, 2, '000000000000'),
	(8585824702907516778, 'tag-value/a/b', 20, 2, '000000000000'),
	(8585824702907516778, 'tag-key/team', 21, 2, '000000000000'),
	(8585824702907516778, 'tag-value/team', 22, 2, '000000000000'),
	(-8999584977949427275, 'case_id', 1, 3, '000000000000'),
	(-8999584977949427275, 'customer_id', 2, 2, '000000000000'),
	(-8999584977949427275, 'reference_id', 3, 3, '000000000000'),
	(-8999584977949427275, 'reference_number', 4, 3, '000000000000'),
	(-8999584977949427275, 'template/id', 5, 2, '000000000000'),
	(-6422982220665520184, 'item/type', 1, 2, '000000000000'),
	(-8999584977949427275, '01a225b2-d97a-7000-b318-21516d3a3931', 6, 3, '000000000000'),
	(-8999584977949427275, '01a225b2-d9c7-7000-a45a-989ce775bbcc', 7, 1, '000000000000'),
	(-8999584977949427275, '01a225b2-d9e6-7000-ba92-a11e23662b66', 8, 2, '000000000000'),
	(-8999584977949427275, '01a225b2-db3b-7000-ae86-7b10026de996', 9, 3, '000000000000');


--
-- Data for Name: total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.total VALUES
	('000000000000', 'case', 8585824702907516778, 'lopen', 0, 1),
	('000000000000', 'related-item', -1696697939561560865, '', 0, 1),
	('000000000000', 'related-item', -1696697939561560865, '', 223, -1),
	('000000000000', 'case', 8585824702907516778, 'lopen', 223, 0),
	('000000000000', 'case', 8585824702907516778, 'lclosed', 229, 1),
	('000000000000', 'related-item', -1696697939561560865, '', 56, 2),
	('000000000000', 'related-item', -1696697939561560865, '', 249, 2),
	('000000000000', 'case', 8585824702907516778, 'lclosed', 56, 2),
	('000000000000', 'case', 8585824702907516778, 'lopen', 56, 3),
	('000000000000', 'case', 8585824702907516778, 'lopen', 249, 7),
	('000000000000', 'case', 8585824702907516778, 'lopen', 229, -2),
	('000000000000', 'case', -8999584977949427275, 'lopen', 249, 1),
	('000000000000', 'related-item', -6422982220665520184, '', 56, 1),
	('000000000000', 'case', -8999584977949427275, 'lopen', 56, 1);


--
-- Data for Name: word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.word VALUES
	(-6574238802875301602, '{-1381597067,1102639453,697185499,1875271827,-451327101}', '000000000000'),
	(848970679231233486, '{1939658735,2135880325,2144418204}', '000000000000'),
	(1592991433641240253, '{2127157678,-539130714}', '000000000000'),
	(994051881549257367, '{-237801952}', '000000000000'),
	(5769191213670030582, '{-1042852575}', '000000000000'),
	(8021244438333793142, '{-514922379,-799524429,1793907969}', '000000000000'),
	(3824122884763595218, '{1041655365,1115707302,-514922379,-799524429}', '000000000000'),
	(-3735619902063493981, '{-830185420,1130098936,1949467415,-835003665,-1049747480,1938205841,1664327468}', '000000000000'),
	(-1620733684822420738, '{-830185420,1130098936,1949467415,1938205841}', '000000000000'),
	(1306836189313186538, '{1130098936,-1420518049}', '000000000000'),
	(4305320124834699493, '{-561552484}', '000000000000'),
	(-6179001661280712992, '{1278321171,1041655365,1115707302,-514922379,-799524429,1916800124}', '000000000000'),
	(-5791638982310982905, '{-1220630846}', '000000000000'),
	(7032286635213152717, '{720530288,-539130714}', '000000000000'),
	(-8678799298803426511, '{302114052}', '000000000000'),
	(-7897793922897306819, '{131122981,1949467415,439709419,1216901302,-609776200}', '000000000000'),
	(-1284444316839592668, '{1909788593,1949467415,1928036797,1938205841,-514922379,-799524429,439709419}', '000000000000'),
	(-5411593477111115522, '{1115707302,1437468070,-514922379,-799524429,-902266028,-146235337}', '000000000000'),
	(8335911360736131388, '{-1676631518}', '000000000000'),
	(-5957027160810568692, '{1063458083,-2051300864,-557083867}', '000000000000'),
	(3157534636399097855, '{-22885567,1898241457,-884982953,1586984302,-2550089}', '000000000000');


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (account);


--
-- Name: counted_part counted_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counted_part
    ADD CONSTRAINT counted_part_pkey PRIMARY KEY (account, place, part);


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
-- Name: part_total part_total_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.part_total
    ADD CONSTRAINT part_total_pkey PRIMARY KEY (account, place, part, lane);


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


