using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Tests.Catalog;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Verification;

/// <summary>
/// The programs that the tests of a rule verify, as they give them to the verifier: each test is called once with each of its rows,
/// and its program is kept instead of verified.
/// </summary>
internal static class ProgramsOfTests
{
    private static readonly AsyncLocal<List<string>?> Kept = new();

    /// <summary>Whether a program is only kept.</summary>
    public static bool IsKeeping => Kept.Value is not null;

    /// <summary>Keeps a program, where programs are kept.</summary>
    public static void Keep(string source) => Kept.Value?.Add(source);

    /// <summary>The programs of a rule's tests, without markup.</summary>
    public static ImmutableArray<string> Of(RuleInfo rule)
    {
        var programs = new List<string>();
        Kept.Value = programs;
        try
        {
            foreach (var type in typeof(ProgramsOfTests).Assembly.GetTypes().Where(type => IsTestOf(rule, type)))
            {
                foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                {
                    Call(type, method);
                }
            }
        }
        finally
        {
            Kept.Value = null;
        }

        return [.. programs.Select(WithoutMarkup).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsTestOf(RuleInfo rule, Type type) =>
        type.Namespace == $"MLHygiene.Analyzers.Tests.Rules.{rule.Folder}"
        && type.Name.StartsWith(rule.Name, StringComparison.Ordinal)
        && type.Name.EndsWith("Tests", StringComparison.Ordinal)
        && type.GetConstructor(Type.EmptyTypes) is not null;

    private static void Call(Type type, MethodInfo method)
    {
        if (method.GetCustomAttribute<FactAttribute>() is null)
        {
            return;
        }

        var rows = method.GetCustomAttributes<Xunit.Sdk.DataAttribute>().SelectMany(data => data.GetData(method)).ToList();
        foreach (var row in rows.Count == 0 && method.GetParameters().Length == 0 ? [[]] : rows)
        {
            var left = method.GetParameters().Skip(row.Length).Select(parameter => parameter.DefaultValue);
            method.Invoke(Activator.CreateInstance(type), [.. row, .. left]);
        }
    }

    private static string WithoutMarkup(string text)
    {
        TestFileMarkupParser.GetSpans(text, out var program, out ImmutableArray<TextSpan> _);
        return program;
    }
}
