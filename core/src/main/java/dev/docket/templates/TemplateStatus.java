package dev.docket.templates;

/** Whether cases can be created with a template; the constants are the values of the model. */
public enum TemplateStatus {
  Active,
  Inactive
}
