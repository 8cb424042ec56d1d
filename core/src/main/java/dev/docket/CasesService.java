package dev.docket;

import dev.docket.cases.AuditHistory;
import dev.docket.cases.Case;
import dev.docket.cases.CaseWrites;
import dev.docket.cases.Cases;
import dev.docket.cases.Schemas;
import dev.docket.cases.Strictness;
import dev.docket.configuration.DomainConfiguration;
import dev.docket.domains.Domain;
import dev.docket.domains.Domains;
import dev.docket.domains.Provisioning;
import dev.docket.events.EventConfigurations;
import dev.docket.fields.Field;
import dev.docket.fields.FieldOptions;
import dev.docket.fields.Fields;
import dev.docket.fields.SystemField;
import dev.docket.layouts.Layout;
import dev.docket.layouts.Layouts;
import dev.docket.operations.Operation;
import dev.docket.operations.Resources;
import dev.docket.relateditems.ContactCases;
import dev.docket.relateditems.Contacts;
import dev.docket.relateditems.ItemCompanions;
import dev.docket.relateditems.RelatedItem;
import dev.docket.relateditems.RelatedItemSearches;
import dev.docket.relateditems.RelatedItems;
import dev.docket.rules.CaseRule;
import dev.docket.rules.CaseRules;
import dev.docket.rules.RuleFields;
import dev.docket.search.CaseSearches;
import dev.docket.tags.Tags;
import dev.docket.templates.Template;
import dev.docket.templates.TemplateNeeds;
import dev.docket.templates.Templates;
import java.util.List;
import java.util.stream.Stream;

/** The operations of the API over one store, each under the name that the model gives it. */
public final class CasesService {

  private final List<Operation<?, ?>> operations;

  public CasesService(Resources resources, Provisioning provisioning, Strictness strictness) {
    DomainConfiguration configuration = new DomainConfiguration(resources);
    Schemas schemas = new Schemas(resources, configuration);
    CaseWrites writes = new CaseWrites(resources, configuration, schemas);
    TemplateNeeds templateNeeds = new TemplateNeeds(resources, configuration);
    operations =
        Stream.of(
                new Domains(resources, provisioning).operations(),
                new Fields(resources, configuration, new RuleFields(resources)).operations(),
                new FieldOptions(resources, configuration).operations(),
                new CaseRules(resources, configuration, templateNeeds::refuseIfRuleNeeded)
                    .operations(),
                new Layouts(resources, configuration, templateNeeds::refuseIfLayoutNeeded)
                    .operations(),
                new Templates(resources, configuration).operations(),
                new EventConfigurations(configuration).operations(),
                new Cases(
                        resources,
                        configuration,
                        schemas,
                        writes,
                        new ItemCompanions(resources),
                        strictness)
                    .operations(),
                new AuditHistory(resources, configuration).operations(),
                new RelatedItems(resources, writes, Contacts.unknown()).operations(),
                new RelatedItemSearches(resources, configuration, schemas).operations(),
                new CaseSearches(resources, schemas).operations(),
                new ContactCases(resources, configuration).operations(),
                new Tags(
                        resources,
                        configuration,
                        List.of(
                            Domain.KIND,
                            Case.KIND,
                            RelatedItem.KIND,
                            Field.KIND,
                            CaseRule.KIND,
                            Layout.KIND,
                            Template.KIND),
                        SystemField::implied)
                    .operations())
            .flatMap(List::stream)
            .toList();
  }

  public List<Operation<?, ?>> operations() {
    return operations;
  }
}
