using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

public sealed class RuleCatalogTests
{
    private static readonly string[] CategoryOfDigit =
    [
        "MLHygiene.Configuration", "MLHygiene.Leakage", "MLHygiene.Sampling", "MLHygiene.Reproducibility", "MLHygiene.Numerics",
        "MLHygiene.Data", "MLHygiene.Training", "MLHygiene.Evaluation", "MLHygiene.Inference",
    ];

    public static TheoryData<string> Ids => new(RuleInfo.All.Select(rule => rule.Id));

    [Fact]
    public void All_lists_every_descriptor_in_the_order_of_the_ids() =>
        Assert.Equal(RuleInfo.All.Select(rule => rule.Descriptor), RuleCatalog.All);

    [Fact]
    public void No_id_stands_twice() =>
        Assert.Equal(RuleCatalog.All.Length, RuleCatalog.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_category_is_the_one_of_the_thousand(string id)
    {
        Assert.Matches("^MLH[0-9]{4}$", id);
        Assert.Equal(CategoryOfDigit[id[3] - '0'], RuleInfo.Of(id).Descriptor.Category);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id)
    {
        Assert.EndsWith($"/docs/rules/{id}.md", RuleInfo.Of(id).Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(Repository.Has("docs", "rules", id + ".md"), $"docs/rules/{id}.md is missing.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_and_description_are_written_as_such(string id)
    {
        var descriptor = RuleInfo.Of(id).Descriptor;

        Assert.DoesNotMatch(@"\.$", Text(descriptor.Title));
        Assert.Matches(@"\.$", Text(descriptor.Description));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_has_at_most_three_sentences(string id) =>
        Assert.InRange(Text(RuleInfo.Of(id).Descriptor.MessageFormat).Split(". ").Length, 1, 3);

    [Theory]
    [MemberData(nameof(Ids))]
    public void One_analyzer_of_the_rule_s_name_and_folder_reports_it(string id)
    {
        var rule = RuleInfo.Of(id);

        var type = Assert.Single(RuleInfo.Analyzers, candidate => Supported(candidate).Contains(rule.Descriptor));
        Assert.Equal($"MLHygiene.Analyzers.Rules.{rule.Folder}.{rule.Name}Analyzer", type.FullName);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_tests_of_the_rule_stand_in_its_folder(string id)
    {
        var rule = RuleInfo.Of(id);

        Assert.True(HasTest(rule, "Analyzer"), $"{rule.Name}AnalyzerTests is missing.");
        Assert.Equal(rule.CodeFix is not null, HasTest(rule, "CodeFix"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_release_notes_list_the_rule(string id)
    {
        var rule = RuleInfo.Of(id);
        var releases = Repository.Read("src", "MLHygiene.Analyzers", "AnalyzerReleases.Shipped.md")
            + Repository.Read("src", "MLHygiene.Analyzers", "AnalyzerReleases.Unshipped.md");

        Assert.Contains(
            $"{id} | {rule.Descriptor.Category} | {(rule.Descriptor.IsEnabledByDefault ? rule.Descriptor.DefaultSeverity : "Disabled")} | {rule.Name}\n", releases, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyzers_are_sealed_public_and_keep_nothing_between_compilations()
    {
        foreach (var type in RuleInfo.Analyzers)
        {
            Assert.True(type is { IsSealed: true, IsPublic: true }, type.Name);
            Assert.Equal(typeof(HygieneAnalyzer), type.BaseType);
            Assert.Contains(type.GetCustomAttributes(typeof(DiagnosticAnalyzerAttribute), inherit: false), _ => true);
            var fields = type.GetFields(Everything).Where(field => !field.IsLiteral && !IsText(field.FieldType));
            Assert.Empty(fields.Select(field => $"{type.Name}.{field.Name}"));
        }
    }

    [Fact]
    public void Fixes_are_exported_under_their_names_for_a_rule_that_exists()
    {
        foreach (var type in RuleInfo.CodeFixes)
        {
            var export = Assert.Single(type.GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false)
                .Cast<ExportCodeFixProviderAttribute>());
            Assert.True(type is { IsSealed: true, IsPublic: true }, type.Name);
            Assert.Equal(type.Name, export.Name);
            Assert.Equal([LanguageNames.CSharp], export.Languages);
            var id = Assert.Single(((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds);
            Assert.Equal($"MLHygiene.Analyzers.CodeFixes.Rules.{RuleInfo.Of(id).Folder}.{RuleInfo.Of(id).Name}CodeFix", type.FullName);
        }
    }

    private const System.Reflection.BindingFlags Everything =
        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static
        | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly;

    private static string Text(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);

    // Words and tables of words are not symbols: they may be shared by every compilation.
    private static bool IsText(Type type) =>
        type == typeof(string) || (type.IsGenericType && type.GetGenericArguments().All(argument => argument == typeof(string)));

    private static bool HasTest(RuleInfo rule, string part) =>
        typeof(RuleCatalogTests).Assembly.GetType($"MLHygiene.Analyzers.Tests.Rules.{rule.Folder}.{rule.Name}{part}Tests") is not null;

    private static System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> Supported(Type analyzer) =>
        ((DiagnosticAnalyzer)Activator.CreateInstance(analyzer)!).SupportedDiagnostics;
}
