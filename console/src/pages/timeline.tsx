import { useState } from "preact/hooks";
import type { RelatedItem, RelatedItemInputContent, RelatedItemType, UserUnion } from "../api/shapes";
import type { CaseData } from "../case-data";
import { useAction, useApi, useDomain, useMay } from "../load";
import { Badge, Button, Empty, ErrorBanner, Loading, Time } from "../parts/basic";
import { Dialog } from "../parts/dialog";
import { Select, TextArea, TextInput } from "../parts/form";
import { Pager, usePages } from "../parts/pager";
import { href } from "../router";
import { texts } from "../texts";
import { shown } from "../values";

interface Props {
  caseId: string;
  data: CaseData;
  changes: number;
  onChange: () => void;
}

/** What belongs to a case, the newest first. */
export function Timeline({ caseId, data, changes, onChange }: Props) {
  const api = useApi();
  const domain = useDomain();
  const may = useMay();
  const items = usePages((nextToken) => api.relatedItems(domain.id, caseId, nextToken), [api, domain, caseId, changes]);
  const [comment, setComment] = useState("");
  const [dialog, setDialog] = useState<{ kind: "add" } | { kind: "edit" | "delete"; item: RelatedItem }>();
  const action = useAction();
  const close = (changed: boolean) => {
    setDialog(undefined);
    if (changed) {
      onChange();
    }
  };
  const found = items.data?.relatedItems;

  return (
    <>
      {may("CreateRelatedItem") && (
        <form
          class="comment"
          onSubmit={(event) => {
            event.preventDefault();
            void action.run(async () => {
              await api.createRelatedItem(domain.id, caseId, "Comment", { comment: { body: comment, contentType: "Text/Plain" } });
              setComment("");
              onChange();
            });
          }}
        >
          <TextArea label={texts.timeline.comment} rows={2} maxLength={15_000} value={comment} onInput={setComment} />
          <div class="form-actions">
            <Button onClick={() => setDialog({ kind: "add" })}>{texts.timeline.addOther}</Button>
            <Button type="submit" disabled={action.busy || comment === ""}>
              {texts.timeline.addComment}
            </Button>
          </div>
        </form>
      )}
      <ErrorBanner error={action.error ?? items.error} />
      {found === undefined ? (
        items.loading && <Loading />
      ) : found.length === 0 ? (
        <Empty>{texts.timeline.none}</Empty>
      ) : (
        <ol class="timeline">
          {found.map((item) => (
            <li key={item.relatedItemId}>
              <div class="line">
                <Badge tone="plain">{texts.timeline.types[item.type]}</Badge> <Time iso={item.associationTime} />
                {item.performedBy && <span class="minor">{by(item.performedBy)}</span>}
                <span class="fill" />
                {item.type === "Comment" && may("UpdateRelatedItem") && (
                  <Button kind="link" onClick={() => setDialog({ kind: "edit", item })}>
                    {texts.common.edit}
                  </Button>
                )}
                {item.type !== "File" && may("DeleteRelatedItem") && (
                  <Button kind="link" onClick={() => setDialog({ kind: "delete", item })}>
                    {texts.common.delete}
                  </Button>
                )}
              </div>
              <Content item={item} data={data} />
            </li>
          ))}
        </ol>
      )}
      <Pager page={items} />
      {dialog?.kind === "add" && <AddDialog caseId={caseId} onClose={close} />}
      {dialog?.kind === "edit" && <EditDialog caseId={caseId} item={dialog.item} onClose={close} />}
      {dialog?.kind === "delete" && (
        <Dialog
          title={texts.timeline.deleteTitle(texts.timeline.types[dialog.item.type])}
          submit={texts.common.delete}
          danger
          onClose={() => close(false)}
          onSubmit={async () => {
            await api.deleteRelatedItem(domain.id, caseId, dialog.item.relatedItemId);
            close(true);
          }}
        />
      )}
    </>
  );
}

function by(user: UserUnion): string {
  return user.customEntity ?? user.userArn ?? "";
}

function Content({ item, data }: { item: RelatedItem; data: CaseData }) {
  const domain = useDomain();
  const { comment, contact, file, sla, connectCase, custom } = item.content;
  if (comment) {
    return <p class="text">{comment.body}</p>;
  }
  if (contact) {
    return (
      <p>
        {contact.channel} · <code>{contact.contactArn}</code>
      </p>
    );
  }
  if (file) {
    return <code>{file.fileArn}</code>;
  }
  if (sla) {
    return (
      <p>
        {sla.slaConfiguration.name} · {texts.slas.statuses[sla.slaConfiguration.status]} · <Time iso={sla.slaConfiguration.targetTime} />
      </p>
    );
  }
  if (connectCase) {
    return (
      <p>
        <a href={href(["domains", domain.id, "cases", connectCase.caseId])}>{connectCase.caseId}</a>
      </p>
    );
  }
  return (
    <dl class="fields">
      {(custom?.fields ?? []).map(({ id, value }) => (
        <div key={id}>
          <dt>{data.fields.get(id)?.name ?? id}</dt>
          <dd>{shown(data.fields.get(id), value, data.options.get(id))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The items that consist of one identifier. */
const ADDED: { type: RelatedItemType; content: (id: string) => RelatedItemInputContent }[] = [
  { type: "Contact", content: (contactArn) => ({ contact: { contactArn } }) },
  { type: "ConnectCase", content: (caseId) => ({ connectCase: { caseId } }) },
  { type: "File", content: (fileArn) => ({ file: { fileArn } }) },
];

function AddDialog({ caseId, onClose }: { caseId: string; onClose: (changed: boolean) => void }) {
  const api = useApi();
  const domain = useDomain();
  const [type, setType] = useState<string>("Contact");
  const [id, setId] = useState("");
  const chosen = ADDED.find((one) => one.type === type) ?? ADDED[0]!;
  return (
    <Dialog
      title={texts.timeline.addOther}
      submit={texts.common.add}
      onClose={() => onClose(false)}
      onSubmit={async () => {
        await api.createRelatedItem(domain.id, caseId, chosen.type, chosen.content(id));
        onClose(true);
      }}
    >
      <Select label={texts.common.type} value={type} choices={ADDED.map((one) => ({ value: one.type, label: texts.timeline.types[one.type] }))} onChange={setType} />
      <TextInput label={texts.timeline.identifiers[chosen.type] ?? texts.common.id} value={id} onInput={setId} required />
    </Dialog>
  );
}

function EditDialog({ caseId, item, onClose }: { caseId: string; item: RelatedItem; onClose: (changed: boolean) => void }) {
  const api = useApi();
  const domain = useDomain();
  const [body, setBody] = useState(item.content.comment?.body ?? "");
  return (
    <Dialog
      title={texts.timeline.editComment}
      submit={texts.common.save}
      onClose={() => onClose(false)}
      onSubmit={async () => {
        await api.updateComment(domain.id, caseId, item.relatedItemId, body);
        onClose(true);
      }}
    >
      <TextArea label={texts.timeline.comment} rows={8} value={body} onInput={setBody} maxLength={15_000} required />
    </Dialog>
  );
}
