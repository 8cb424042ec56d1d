import { useState } from "preact/hooks";
import { useApi } from "../load";
import { Badge, Button, Empty, ErrorBanner, Loading, Page, Panel, TableBox, Time } from "../parts/basic";
import { Dialog } from "../parts/dialog";
import { TextInput } from "../parts/form";
import { Pager, usePages } from "../parts/pager";
import { mayOfDomains } from "../permissions";
import { go, href } from "../router";
import { texts } from "../texts";

export function DomainsPage() {
  const api = useApi();
  const domains = usePages(async (nextToken) => {
    const page = await api.domains(nextToken);
    return { ...page, may: await mayOfDomains(api, page.domains.map(({ domainArn }) => domainArn)) };
  }, [api]);
  // Who may not list domains may create them all the same.
  const mayCreate = domains.data?.may.create ?? domains.error !== undefined;
  const found = domains.data?.domains;
  const [creating, setCreating] = useState(false);
  const [deleting, setDeleting] = useState<{ domainId: string; name: string }>();

  return (
    <Page
      title={texts.domains.title}
      actions={
        <>
          <Button onClick={domains.reload}>{texts.common.refresh}</Button>
          {mayCreate && (
            <Button kind="primary" onClick={() => setCreating(true)}>
              {texts.domains.create}
            </Button>
          )}
        </>
      }
    >
      <ErrorBanner error={domains.error} />
      <Panel title={texts.domains.title} flush actions={<Pager page={domains} />}>
        {found === undefined ? (
          domains.loading && <Loading />
        ) : found.length === 0 ? (
          <Empty>{texts.domains.none}</Empty>
        ) : (
          <TableBox label={texts.domains.title}>
            <thead>
              <tr>
                <th scope="col">{texts.common.name}</th>
                <th scope="col">{texts.common.status}</th>
                <th scope="col">{texts.common.created}</th>
                <th scope="col">{texts.common.id}</th>
                <th scope="col">
                  <span class="unseen">{texts.common.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {found.map((domain) => (
                <tr key={domain.domainId}>
                  <td>
                    <a href={href(["domains", domain.domainId, "cases"])}>{domain.name}</a>
                  </td>
                  <td>
                    <Badge tone={domain.domainStatus === "Active" ? "good" : domain.domainStatus === "CreationFailed" ? "bad" : "warn"}>{domain.domainStatus}</Badge>
                  </td>
                  <td>
                    <Time iso={domain.createdTime} />
                  </td>
                  <td>
                    <code>{domain.domainId}</code>
                  </td>
                  <td class="end">
                    {domains.data?.may.delete(domain.domainArn) && (
                      <Button kind="link" label={texts.common.deleteNamed(domain.name)} onClick={() => setDeleting(domain)}>
                        {texts.common.delete}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </TableBox>
        )}
      </Panel>
      {creating && <CreateDomain onClose={() => setCreating(false)} />}
      {deleting && (
        <DeleteDomain
          {...deleting}
          onClose={(deleted) => {
            setDeleting(undefined);
            if (deleted) {
              domains.reload();
            }
          }}
        />
      )}
    </Page>
  );
}

function CreateDomain({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const [name, setName] = useState("");
  return (
    <Dialog
      title={texts.domains.create}
      submit={texts.common.create}
      onClose={onClose}
      onSubmit={async () => {
        const { domainId } = await api.createDomain(name);
        go(["domains", domainId, "cases"]);
      }}
    >
      <TextInput label={texts.common.name} value={name} onInput={setName} hint={texts.domains.nameHint} required />
    </Dialog>
  );
}

function DeleteDomain({ domainId, name, onClose }: { domainId: string; name: string; onClose: (deleted: boolean) => void }) {
  const api = useApi();
  const [typed, setTyped] = useState("");
  return (
    <Dialog
      title={texts.common.deleteNamed(name)}
      submit={texts.common.delete}
      danger
      onClose={() => onClose(false)}
      onSubmit={async () => {
        if (typed !== name) {
          throw new Error(texts.domains.notItsName);
        }
        await api.deleteDomain(domainId);
        onClose(true);
      }}
    >
      <p>{texts.domains.deletes}</p>
      <TextInput label={texts.domains.typeName(name)} value={typed} onInput={setTyped} required />
    </Dialog>
  );
}
