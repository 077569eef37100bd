using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.CodeFixes;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>A rule as its files should have it: everything follows from the name of its descriptor in the catalog.</summary>
internal sealed class RuleInfo
{
    private RuleInfo(string name, DiagnosticDescriptor descriptor)
    {
        Name = name;
        Descriptor = descriptor;
    }

    /// <summary>Every rule of the catalog, in the order of the ids.</summary>
    public static ImmutableArray<RuleInfo> All { get; } =
    [
        .. typeof(RuleCatalog)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => new RuleInfo(field.Name, (DiagnosticDescriptor)field.GetValue(null)!))
            .OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>The analyzers of the package.</summary>
    public static ImmutableArray<Type> Analyzers { get; } = Concrete<DiagnosticAnalyzer>(typeof(RuleCatalog).Assembly);

    /// <summary>The fixes of the package.</summary>
    public static ImmutableArray<Type> CodeFixes { get; } = Concrete<CodeFixProvider>(typeof(HygieneCodeFix).Assembly);

    public string Name { get; }

    public DiagnosticDescriptor Descriptor { get; }

    public string Id => Descriptor.Id;

    /// <summary>The level of the rule, as pages tell it.</summary>
    public string Level => Descriptor.DefaultSeverity + (Descriptor.IsEnabledByDefault ? string.Empty : ", off by default");

    /// <summary>The folder of the rule: the last word of its category.</summary>
    public string Folder => Descriptor.Category.Split('.')[^1];

    public Type? CodeFix => CodeFixes.SingleOrDefault(type => type.Name == Name + "CodeFix");

    /// <summary>The page of the rule.</summary>
    public string Page => Repository.Read("docs", "rules", Id + ".md");

    /// <summary>What a row of the table at the head of the page says.</summary>
    public string Property(string name)
    {
        var row = Page.Split('\n').FirstOrDefault(line => line.StartsWith($"| {name} | ", StringComparison.Ordinal));
        return row is null ? throw new InvalidOperationException($"The page of {Id} has no property {name}.") : row[$"| {name} | ".Length..^" |".Length];
    }

    /// <summary>The blocks of code below a heading of the page.</summary>
    public IReadOnlyList<string> Examples(string heading)
    {
        const string Fence = "```";
        var section = Page.Split($"\n## {heading}\n")[1].Split("\n## ")[0];
        string[] examples =
        [
            .. section.Split(Fence).Where(part => part.StartsWith("csharp\n", StringComparison.Ordinal)).Select(part => part["csharp\n".Length..]),
        ];
        return examples.Length > 0 ? examples : throw new InvalidOperationException($"The page of {Id} has no code below {heading}.");
    }

    public static RuleInfo Of(string id) => All.Single(rule => rule.Id == id);

    private static ImmutableArray<Type> Concrete<T>(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))];
}
