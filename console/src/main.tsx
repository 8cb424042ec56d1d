import { render } from "preact";
import { App } from "./app";
import { chooseTheme, theme } from "./session";
import "./style.css";

chooseTheme(theme());
render(<App />, document.body);
