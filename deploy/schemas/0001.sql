-- 2026-11-28T09:28:45Z
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
-- Data for Name: docket_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.docket_migration VALUES
	(0, 'lock', '2026-11-28 09:28:40.850933+00'),
	(1, '8fda601cb76187227bebe5f63a995491736043572021efae1518fb0e3d5176e4', '2026-11-28 09:28:40.858246+00');


--
-- Data for Name: entity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity VALUES
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Archive', 7988987513946421200, 1, '{"holder": "01a2217c-4427-7000-bd6c-e9028190725e"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'claim', 'field/name/Text', 547273541390560226, 1, '{"holder": "01a2217c-48fb-7000-ae12-87dbd1f56f58"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'field', '01a2217c-48fb-7000-ae12-87dbd1f56f58', 547273541390560226, 1, '{"name": "Text", "tags": {}, "type": "Text", "deleted": false, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:28:43.201569Z", "lastModifiedTime": "2026-11-28T09:28:43.201569Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'claim', 'template/name/Any', 2209016168901607211, 1, '{"holder": "01a2217c-4ea3-7000-9a44-ae8c999042dd"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'claim', 'field/name/Number', 8976061579071043779, 1, '{"holder": "01a2217c-4b5b-7000-80d2-f53df15dddba"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'field', '01a2217c-4b5b-7000-80d2-f53df15dddba', 8976061579071043779, 1, '{"name": "Number", "tags": {}, "type": "Number", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:43.655909Z", "lastModifiedTime": "2026-11-28T09:28:43.655909Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'claim', 'field/name/Boolean', 6694796380757846012, 1, '{"holder": "01a2217c-4bb9-7000-9f2b-0b9a8da20ef4"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'field', '01a2217c-4bb9-7000-9f2b-0b9a8da20ef4', 6694796380757846012, 1, '{"name": "Boolean", "tags": {}, "type": "Boolean", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:43.711067Z", "lastModifiedTime": "2026-11-28T09:28:43.711067Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'field', '01a2217c-4c2b-7000-814b-409431bdd132', 2227605545721057633, 1, '{"name": "SingleSelect", "tags": {}, "type": "SingleSelect", "deleted": false, "options": [{"name": "Grün", "value": "kiwi", "active": true}, {"name": "groß 100%", "value": "KIWI", "active": true}, {"name": "Kiwi_too", "value": "plum", "active": true}], "createdTime": "2026-11-28T09:28:43.836934Z", "lastModifiedTime": "2026-11-28T09:28:44.142598Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'claim', 'field/name/DateTime', 6940529355646693086, 1, '{"holder": "01a2217c-4beb-7000-9f8c-d0f5b3856c5b"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'field', '01a2217c-4beb-7000-9f8c-d0f5b3856c5b', 6940529355646693086, 1, '{"name": "DateTime", "tags": {}, "type": "DateTime", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:43.777540Z", "lastModifiedTime": "2026-11-28T09:28:43.777540Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'template', '01a2217c-4ea3-7000-9a44-ae8c999042dd', 2209016168901607211, 1, '{"tags": {}, "deleted": false, "settings": {"name": "Any", "rules": [], "status": "Active", "requiredFields": [], "layoutConfiguration": {"defaultLayout": "01a2217c-4dbc-7000-969f-0dff470c7b64"}, "tagPropagationConfigurations": []}, "createdTime": "2026-11-28T09:28:44.507142Z", "lastModifiedTime": "2026-11-28T09:28:44.507142Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'claim', 'field/name/SingleSelect', 2240604345272296369, 1, '{"holder": "01a2217c-4c2b-7000-814b-409431bdd132"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'tally', 'template', 2209016168901607211, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'claim', 'field/name/Url', 3097953047791062589, 1, '{"holder": "01a2217c-4c5c-7000-98bf-2286a2a9abbf"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'field', '01a2217c-4c5c-7000-98bf-2286a2a9abbf', 3097953047791062589, 1, '{"name": "Url", "tags": {}, "type": "Url", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:43.894479Z", "lastModifiedTime": "2026-11-28T09:28:43.894479Z"}'),
	('000000000000', 'us-east-1', '', 'domain', '01a2217c-4427-7000-bd6c-e9028190725e', 4605211771207059029, 1, '{"name": "Archive", "tags": {"made": "by an older build"}, "createdTime": "2026-11-28T09:28:41.770791Z", "provisioned": true, "provisionedTime": "2026-11-28T09:28:41.770791Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'field', '01a2217c-4cf1-7000-a960-eade0c9b2768', 460492006789185084, 1, '{"name": "Gone", "tags": {}, "type": "Text", "deleted": true, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:28:44.027613Z", "lastModifiedTime": "2026-11-28T09:28:44.910674Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'revision', 'configuration', 460492006789185084, 1, '{"number": 12}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'tally', 'field', 460492006789185084, 1, '{"count": 7}'),
	('000000000000', 'us-east-1', '', 'tally', 'domain', 3286695004172311182, 1, '{"count": 2}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'claim', 'field/name/User', 843868171962170505, 1, '{"holder": "01a2217c-4c94-7000-8f5d-bffef0a99204"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'field', '01a2217c-4c94-7000-8f5d-bffef0a99204', 843868171962170505, 1, '{"name": "User", "tags": {}, "type": "User", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:43.938478Z", "lastModifiedTime": "2026-11-28T09:28:43.938478Z"}'),
	('000000000000', 'us-east-1', '', 'claim', 'domain/name/Other', 3286695004172311182, 1, '{"holder": "01a2217c-50b4-7000-a649-ebb7c3ba5ade"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'claim', 'field/name/Number', 6821845198282336524, 1, '{"holder": "01a2217c-5109-7000-af4c-a95722c35601"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'field', '01a2217c-5109-7000-af4c-a95722c35601', 6821845198282336524, 1, '{"name": "Number", "tags": {}, "type": "Number", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:45.146764Z", "lastModifiedTime": "2026-11-28T09:28:45.146764Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'claim', 'field/name/Url', 2100737259511487449, 1, '{"holder": "01a2217c-51ce-7000-b329-3ba983f29aea"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'field', '01a2217c-51ce-7000-b329-3ba983f29aea', 2100737259511487449, 1, '{"name": "Url", "tags": {}, "type": "Url", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:45.278987Z", "lastModifiedTime": "2026-11-28T09:28:45.278987Z"}'),
	('000000000000', 'us-east-1', '', 'domain', '01a2217c-50b4-7000-a649-ebb7c3ba5ade', 8704445777971267626, 1, '{"name": "Other", "tags": {"made": "by an older build"}, "createdTime": "2026-11-28T09:28:44.980371Z", "provisioned": true, "provisionedTime": "2026-11-28T09:28:44.980371Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'field', '01a2217c-5209-7000-8c8a-6ada4bf51437', 5182292669618051060, 1, '{"name": "Gone", "tags": {}, "type": "Text", "deleted": true, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:28:45.332150Z", "lastModifiedTime": "2026-11-28T09:28:45.610853Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'claim', 'layout/name/Any', 3628382124883729870, 1, '{"holder": "01a2217c-4dbc-7000-969f-0dff470c7b64"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'layout', '01a2217c-4dbc-7000-969f-0dff470c7b64', 3628382124883729870, 1, '{"name": "Any", "tags": {}, "content": {"basic": {"moreInfo": {"sections": [{"fieldGroup": {"name": "All", "fields": [{"id": "01a2217c-48fb-7000-ae12-87dbd1f56f58"}]}}]}}}, "deleted": false, "createdTime": "2026-11-28T09:28:44.246731Z", "lastModifiedTime": "2026-11-28T09:28:44.246731Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-4427-7000-bd6c-e9028190725e/', 'tally', 'layout', 3628382124883729870, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'claim', 'field/name/Text', 4229586958603752838, 1, '{"holder": "01a2217c-50d2-7000-8ec7-92b7409c37a5"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'field', '01a2217c-50d2-7000-8ec7-92b7409c37a5', 4229586958603752838, 1, '{"name": "Text", "tags": {}, "type": "Text", "deleted": false, "options": [], "attributes": {"text": {"isMultiline": false}}, "createdTime": "2026-11-28T09:28:45.019703Z", "lastModifiedTime": "2026-11-28T09:28:45.019703Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'claim', 'template/name/Any', 4384133906646941085, 1, '{"holder": "01a2217c-529e-7000-8acb-8b368571f0a8"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'template', '01a2217c-529e-7000-8acb-8b368571f0a8', 4384133906646941085, 1, '{"tags": {}, "deleted": false, "settings": {"name": "Any", "rules": [], "status": "Active", "requiredFields": [], "layoutConfiguration": {"defaultLayout": "01a2217c-5241-7000-af10-f1421c00ba57"}, "tagPropagationConfigurations": []}, "createdTime": "2026-11-28T09:28:45.474234Z", "lastModifiedTime": "2026-11-28T09:28:45.474234Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'tally', 'template', 4384133906646941085, 1, '{"count": 1}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'revision', 'configuration', 5182292669618051060, 1, '{"number": 12}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'tally', 'field', 5182292669618051060, 1, '{"count": 7}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'claim', 'field/name/Boolean', 497293736421511079, 1, '{"holder": "01a2217c-516c-7000-a1f0-1aa0f41e69a5"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'field', '01a2217c-516c-7000-a1f0-1aa0f41e69a5', 497293736421511079, 1, '{"name": "Boolean", "tags": {}, "type": "Boolean", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:45.166948Z", "lastModifiedTime": "2026-11-28T09:28:45.166948Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'claim', 'field/name/DateTime', 5447271226498149365, 1, '{"holder": "01a2217c-518d-7000-acad-f818ba8c3026"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'field', '01a2217c-518d-7000-acad-f818ba8c3026', 5447271226498149365, 1, '{"name": "DateTime", "tags": {}, "type": "DateTime", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:45.217259Z", "lastModifiedTime": "2026-11-28T09:28:45.217259Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'claim', 'field/name/SingleSelect', 1071804688881246190, 1, '{"holder": "01a2217c-51bc-7000-9c3b-95d223f3d514"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'claim', 'field/name/User', 5147831934079600333, 1, '{"holder": "01a2217c-51fb-7000-bcb5-1f92f36f199a"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'field', '01a2217c-51fb-7000-bcb5-1f92f36f199a', 5147831934079600333, 1, '{"name": "User", "tags": {}, "type": "User", "deleted": false, "options": [], "createdTime": "2026-11-28T09:28:45.310632Z", "lastModifiedTime": "2026-11-28T09:28:45.310632Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'field', '01a2217c-51bc-7000-9c3b-95d223f3d514', 6660022899032408170, 1, '{"name": "SingleSelect", "tags": {}, "type": "SingleSelect", "deleted": false, "options": [{"name": "Grün", "value": "kiwi", "active": true}, {"name": "groß 100%", "value": "KIWI", "active": true}, {"name": "Kiwi_too", "value": "plum", "active": true}], "createdTime": "2026-11-28T09:28:45.245923Z", "lastModifiedTime": "2026-11-28T09:28:45.351506Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'claim', 'layout/name/Any', 8995091834737006453, 1, '{"holder": "01a2217c-5241-7000-af10-f1421c00ba57"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'layout', '01a2217c-5241-7000-af10-f1421c00ba57', 8995091834737006453, 1, '{"name": "Any", "tags": {}, "content": {"basic": {"moreInfo": {"sections": [{"fieldGroup": {"name": "All", "fields": [{"id": "01a2217c-50d2-7000-8ec7-92b7409c37a5"}]}}]}}}, "deleted": false, "createdTime": "2026-11-28T09:28:45.438410Z", "lastModifiedTime": "2026-11-28T09:28:45.438410Z"}'),
	('000000000000', 'us-east-1', 'domain/01a2217c-50b4-7000-a649-ebb7c3ba5ade/', 'tally', 'layout', 8995091834737006453, 1, '{"count": 1}');


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
-- PostgreSQL database dump complete
--


