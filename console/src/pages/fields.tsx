import { useState } from "preact/hooks";
import type { FieldOption, FieldOptionError, FieldType, GetFieldResponse } from "../api/shapes";
import { useAction, useApi, useDomain, useLoad, useMay, useStateOf } from "../load";
import { Badge, Button, Empty, ErrorBanner, Loading, Page, Panel, TableBox } from "../parts/basic";
import { Dialog } from "../parts/dialog";
import { Checkbox, EditForm, Select, TextInput } from "../parts/form";
import { DeleteButton, ListPage } from "../parts/list";
import { go, href } from "../router";
import { texts } from "../texts";

const TYPES: FieldType[] = ["Text", "Number", "Boolean", "DateTime", "SingleSelect", "Url", "User"];

export function FieldsPage() {
  const domain = useDomain();
  const [creating, setCreating] = useState(false);
  const fields = useLoad(domain.fields, [domain]);
  return (
    <ListPage
      title={texts.fields.title}
      none={texts.fields.none}
      create={{ operation: "CreateField", text: texts.fields.create, onClick: () => setCreating(true) }}
      rows={fields}
      id={(field) => field.fieldId}
      name={(field) => field.name}
      link={(field) => href(["domains", domain.id, "fields", field.fieldId])}
      columns={[
        { title: texts.common.type, cell: (field) => texts.fields.types[field.type] },
        { title: texts.fields.namespace, cell: (field) => <Badge tone={field.namespace === "System" ? "plain" : "info"}>{texts.fields.namespaces[field.namespace]}</Badge> },
      ]}
    >
      {creating && <CreateField onClose={() => setCreating(false)} />}
    </ListPage>
  );
}

function CreateField({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const domain = useDomain();
  const [name, setName] = useState("");
  const [type, setType] = useState<FieldType>("Text");
  const [description, setDescription] = useState("");
  const [multiline, setMultiline] = useState(false);
  return (
    <Dialog
      title={texts.fields.create}
      submit={texts.common.create}
      onClose={onClose}
      onSubmit={async () => {
        const { fieldId } = await api.createField(domain.id, {
          name,
          type,
          description: description || undefined,
          attributes: type === "Text" ? { text: { isMultiline: multiline } } : undefined,
        });
        domain.forget();
        go(["domains", domain.id, "fields", fieldId]);
      }}
    >
      <TextInput label={texts.common.name} value={name} onInput={setName} required />
      <Select label={texts.common.type} value={type} choices={TYPES.map((one) => ({ value: one, label: texts.fields.types[one] }))} onChange={(chosen) => setType(chosen as FieldType)} />
      <TextInput label={texts.common.description} value={description} onInput={setDescription} />
      {type === "Text" && <Checkbox label={texts.fields.multiline} checked={multiline} onChange={setMultiline} />}
    </Dialog>
  );
}

export function FieldPage({ fieldId }: { fieldId: string }) {
  const api = useApi();
  const domain = useDomain();
  const field = useLoad(() => api.getField(domain.id, fieldId), [api, domain, fieldId]);
  const list = ["domains", domain.id, "fields"];
  const [saved, setSaved] = useStateOf(fieldId, false);
  return (
    <Page
      title={field.data?.name ?? texts.fields.one}
      trail={<a href={href(list)}>{texts.fields.title}</a>}
      badge={field.data && <Badge tone="plain">{texts.fields.types[field.data.type]}</Badge>}
      actions={
        field.data?.namespace === "Custom" && <DeleteButton operation="DeleteField" name={field.data.name} asks={texts.fields.deletes} remove={() => api.deleteField(domain.id, fieldId)} done={() => go(list)} />
      }
    >
      <ErrorBanner error={field.error} />
      {saved && <p role="status">{texts.common.saved}</p>}
      {field.data === undefined ? (
        field.loading && <Loading />
      ) : (
        <>
          {field.data.namespace === "Custom" ? (
            <FieldForm
              key={field.data.lastModifiedTime}
              field={field.data}
              onSaved={() => {
                domain.forget();
                field.reload();
                setSaved(true);
              }}
            />
          ) : (
            <Panel title={texts.cases.details}>
              <p>{field.data.description}</p>
              <p class="minor">{texts.fields.system}</p>
            </Panel>
          )}
          {field.data.type === "SingleSelect" && <Options fieldId={fieldId} />}
        </>
      )}
    </Page>
  );
}

function FieldForm({ field, onSaved }: { field: GetFieldResponse; onSaved: () => void }) {
  const api = useApi();
  const domain = useDomain();
  const may = useMay();
  const [name, setName] = useState(field.name);
  const [description, setDescription] = useState(field.description ?? "");
  const [multiline, setMultiline] = useState(field.attributes?.text?.isMultiline ?? false);
  const action = useAction();
  return (
    <EditForm
      allowed={may("UpdateField")}
      onSubmit={() =>
        void action.run(async () => {
          await api.updateField(domain.id, field.fieldId, { name, description, attributes: field.type === "Text" ? { text: { isMultiline: multiline } } : undefined });
          onSaved();
        })
      }
    >
      <Panel
        title={texts.cases.details}
        actions={
          <Button type="submit" disabled={action.busy}>
            {texts.common.save}
          </Button>
        }
      >
        <ErrorBanner error={action.error} />
        <div class="columns two">
          <TextInput label={texts.common.name} value={name} onInput={setName} required />
          <TextInput label={texts.common.description} value={description} onInput={setDescription} />
          {field.type === "Text" && <Checkbox label={texts.fields.multiline} checked={multiline} onChange={setMultiline} />}
        </div>
      </Panel>
    </EditForm>
  );
}

/** The options of a field. They are never deleted: what is not to be chosen any more is made inactive. */
function Options({ fieldId }: { fieldId: string }) {
  const api = useApi();
  const domain = useDomain();
  const mayPut = useMay()("BatchPutFieldOptions");
  const options = useLoad(() => api.listFieldOptions(domain.id, fieldId), [api, domain, fieldId]);
  const [name, setName] = useState("");
  const [value, setValue] = useState("");
  const [errors, setErrors] = useState<FieldOptionError[]>([]);
  const [editing, setEditing] = useState<FieldOption>();
  const action = useAction();

  async function put(option: FieldOption): Promise<void> {
    const answer = await api.putFieldOptions(domain.id, fieldId, [option]);
    domain.forget();
    options.reload();
    setErrors(answer.errors ?? []);
  }

  return (
    <Panel title={texts.fields.options} count={options.data?.length} flush>
      <ErrorBanner error={options.error ?? action.error} />
      {errors.map((error) => (
        <div class="banner" role="alert" key={error.value}>
          <div>
            <strong>{error.errorCode}</strong>
            <p>{error.message}</p>
          </div>
        </div>
      ))}
      {mayPut && (
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault();
            void action.run(async () => {
              await put({ name, value: value || name, active: true });
              setName("");
              setValue("");
            });
          }}
        >
          <TextInput label={texts.fields.optionName} value={name} onInput={setName} maxLength={100} />
          <TextInput label={texts.fields.optionValue} value={value} onInput={setValue} maxLength={100} placeholder={name} />
          <Button type="submit" disabled={action.busy || name === ""}>
            {texts.fields.addOption}
          </Button>
        </form>
      )}
      {options.data?.length === 0 && <Empty>{texts.fields.noOptions}</Empty>}
      {options.data && options.data.length > 0 && (
        <TableBox label={texts.fields.options}>
          <thead>
            <tr>
              <th scope="col">{texts.common.name}</th>
              <th scope="col">{texts.values.value}</th>
              <th scope="col">{texts.common.status}</th>
              <th scope="col">
                <span class="unseen">{texts.common.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {options.data.map((option) => (
              <tr key={option.value}>
                <td>{option.name}</td>
                <td>
                  <code>{option.value}</code>
                </td>
                <td>
                  <Badge tone={option.active ? "good" : "plain"}>{option.active ? texts.common.active : texts.common.inactive}</Badge>
                </td>
                <td class="end">
                  {mayPut && (
                    <>
                      <Button kind="link" label={`${texts.common.rename} ${option.name}`} onClick={() => setEditing(option)}>
                        {texts.common.rename}
                      </Button>
                      <Button kind="link" label={`${option.active ? texts.fields.deactivate : texts.fields.activate} ${option.name}`} onClick={() => void action.run(() => put({ ...option, active: !option.active }))}>
                        {option.active ? texts.fields.deactivate : texts.fields.activate}
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
      {editing && (
        <RenameOption
          option={editing}
          onClose={() => setEditing(undefined)}
          onRename={async (renamed) => {
            await put(renamed);
            setEditing(undefined);
          }}
        />
      )}
    </Panel>
  );
}

function RenameOption({ option, onClose, onRename }: { option: FieldOption; onClose: () => void; onRename: (option: FieldOption) => Promise<void> }) {
  const [name, setName] = useState(option.name);
  return (
    <Dialog title={`${texts.common.rename} ${option.name}`} submit={texts.common.save} onClose={onClose} onSubmit={() => onRename({ ...option, name })}>
      <TextInput label={texts.common.name} value={name} onInput={setName} required />
    </Dialog>
  );
}
