/** The least page that Fluent makes: its provider and one button. What any pane built on it costs at least. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <Button>好</Button>
  </FluentProvider>,
);
