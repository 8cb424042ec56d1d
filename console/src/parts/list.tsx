// The lists of what configures a domain: each has a name, facts beside it, and a page of its own.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Loaded, useDomain, useMay } from "../load";
import { texts } from "../texts";
import { Button, ButtonLink, Empty, ErrorBanner, Loading, Page, Panel, TableBox } from "./basic";
import { Dialog } from "./dialog";
import { TextInput } from "./form";

interface Column<T> {
  title: string;
  cell: (row: T) => ComponentChildren;
}

interface ListPageProps<T> {
  title: string;
  none: string;
  create: { operation: string; text: string; href?: string; onClick?: () => void };
  rows: Loaded<T[]>;
  id: (row: T) => string;
  name: (row: T) => string;
  link: (row: T) => string;
  columns: Column<T>[];
  children?: ComponentChildren;
}

export function ListPage<T>({ title, none, create, rows, id, name, link, columns, children }: ListPageProps<T>) {
  const domain = useDomain();
  const may = useMay();
  const [wanted, setWanted] = useState("");
  const found = rows.data?.filter((row) => `${name(row)} ${id(row)}`.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <Page
      title={title}
      actions={
        <>
          <Button onClick={() => { domain.forget(); rows.reload(); }}>{texts.common.refresh}</Button>
          {!may(create.operation) ? null : create.href === undefined ? (
            <Button kind="primary" onClick={create.onClick}>
              {create.text}
            </Button>
          ) : (
            <ButtonLink kind="primary" href={create.href}>
              {create.text}
            </ButtonLink>
          )}
        </>
      }
    >
      <ErrorBanner error={rows.error} />
      <Panel title={title} count={rows.data?.length} flush>
        {(rows.data?.length ?? 0) > 10 && (
          <div class="search">
            <TextInput label={texts.common.find} hideLabel type="search" value={wanted} onInput={setWanted} placeholder={texts.common.find} />
          </div>
        )}
        {found === undefined ? (
          rows.loading && <Loading />
        ) : found.length === 0 ? (
          <Empty>{rows.data?.length === 0 ? none : texts.common.noneFound}</Empty>
        ) : (
          <TableBox label={title}>
            <thead>
              <tr>
                <th scope="col">{texts.common.name}</th>
                {columns.map((column) => (
                  <th scope="col" key={column.title}>
                    {column.title}
                  </th>
                ))}
                <th scope="col">{texts.common.id}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <tr key={id(row)}>
                  <td>
                    <a href={link(row)}>{name(row)}</a>
                  </td>
                  {columns.map((column) => (
                    <td key={column.title}>{column.cell(row)}</td>
                  ))}
                  <td>
                    <code>{id(row)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </TableBox>
        )}
      </Panel>
      {children}
    </Page>
  );
}

/** The button that deletes what a page is about, after a question. */
export function DeleteButton({ operation, name, asks = texts.common.deletesConfiguration, remove, done }: { operation: string; name: string; asks?: string; remove: () => Promise<unknown>; done: () => void }) {
  const domain = useDomain();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  if (!may(operation)) {
    return null;
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{texts.common.delete}</Button>
      {asking && (
        <Dialog
          title={texts.common.deleteNamed(name)}
          submit={texts.common.delete}
          danger
          onClose={() => setAsking(false)}
          onSubmit={async () => {
            await remove();
            domain.forget();
            done();
          }}
        >
          <p>{asks}</p>
        </Dialog>
      )}
    </>
  );
}
