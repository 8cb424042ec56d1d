import { useEffect, useState } from "preact/hooks";
import type { ServerFacts, Session } from "../api/client";
import { canSign } from "../api/signature";
import { useAction } from "../load";
import { Button, ErrorBanner } from "../parts/basic";
import { Checkbox, TextInput } from "../parts/form";
import { texts } from "../texts";

export function SignInPage({ server, signIn }: { server: ServerFacts; signIn: (session: Session, keep: boolean) => Promise<void> }) {
  const signs = canSign();
  const [kind, setKind] = useState<"key" | "token">(signs ? "key" : "token");
  const [accessKeyId, setAccessKeyId] = useState(server.developmentKey?.accessKeyId ?? "");
  const [secretAccessKey, setSecretAccessKey] = useState(server.developmentKey?.secretAccessKey ?? "");
  const [sessionToken, setSessionToken] = useState("");
  const [token, setToken] = useState("");
  const [region, setRegion] = useState(server.region);
  const [keep, setKeep] = useState(false);
  const action = useAction();
  useEffect(() => {
    document.title = `${texts.signIn.title} – Docket`;
  }, []);

  const attempt = (): Session => ({
    region,
    credentials: kind === "key" ? { kind, accessKeyId, secretAccessKey, sessionToken: sessionToken || undefined } : { kind, token },
  });

  return (
    <main class="sign-in">
      <form
        class="panel"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(() => signIn(attempt(), keep));
        }}
      >
        <header>
          <h1>{texts.signIn.title}</h1>
        </header>
        <div class="body">
          <ErrorBanner error={action.error} />
          {server.keys === "development" && <p class="note">{texts.signIn.development}</p>}
          {!signs && <p class="note">{texts.signIn.cannotSign}</p>}
          {signs && (
            <fieldset class="choice">
              <legend>{texts.signIn.by}</legend>
              {(["key", "token"] as const).map((one) => (
                <label key={one}>
                  <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
                  {texts.signIn.kinds[one]}
                </label>
              ))}
            </fieldset>
          )}
          {kind === "key" ? (
            <>
              <TextInput label={texts.signIn.accessKeyId} value={accessKeyId} onInput={setAccessKeyId} required />
              <TextInput label={texts.signIn.secret} type="password" value={secretAccessKey} onInput={setSecretAccessKey} required />
              <TextInput label={texts.signIn.sessionToken} type="password" value={sessionToken} onInput={setSessionToken} hint={texts.signIn.sessionTokenHint} />
              <TextInput label={texts.shell.region} value={region} onInput={setRegion} required />
            </>
          ) : (
            <TextInput label={texts.signIn.token} type="password" value={token} onInput={setToken} required />
          )}
          <Checkbox label={texts.signIn.keep} checked={keep} onChange={setKeep} />
          <p class="minor">{texts.signIn.stays[kind]}</p>
        </div>
        <footer>
          <Button kind="primary" type="submit" disabled={action.busy}>
            {texts.signIn.submit}
          </Button>
        </footer>
      </form>
      <p class="minor">
        Docket {server.version} · {server.store} · <a href="../start">{texts.shell.connect}</a>
        {server.docs && (
          <>
            {" · "}
            <a href="../docs/">{texts.shell.docs}</a>
          </>
        )}
      </p>
    </main>
  );
}
