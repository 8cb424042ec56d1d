package dev.docket.templates;

/** Whether cases can be made with a template; the constants are the values of the model. */
public enum TemplateStatus {
  Active,
  Inactive
}
