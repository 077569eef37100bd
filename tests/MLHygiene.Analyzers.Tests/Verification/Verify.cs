using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MLHygiene.Analyzers.Tests.Verification;

/// <summary>The few forms that most tests of a rule have. The others build a <see cref="RuleTest{TRule, TFix}"/>.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
/// <typeparam name="TFix">Its fix; <see cref="EmptyCodeFixProvider"/> where it has none.</typeparam>
internal static class Verify<TRule, TFix>
    where TRule : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>The rule reports exactly what is marked <c>[|so|]</c>, and nothing in a program without marks.</summary>
    public static Task ReportsAsync(string source, Library library, LanguageVersion languageVersion = LanguageVersion.Preview) =>
        new RuleTest<TRule, TFix>(source, fixedSource: null, library, languageVersion).RunAsync();

    /// <summary>The rule reports what is marked, and its fix turns the program into <paramref name="fixedSource"/>.</summary>
    public static Task FixesAsync(
        string source, string fixedSource, Library library, LanguageVersion languageVersion = LanguageVersion.Preview) =>
        new RuleTest<TRule, TFix>(source, fixedSource, library, languageVersion).RunAsync();

    /// <summary>The rule reports what is marked, and offers no fix.</summary>
    public static Task OffersNoFixAsync(string source, Library library) =>
        new RuleTest<TRule, TFix>(source, source, library, LanguageVersion.Preview).RunAsync();

    /// <summary>A report with its message arguments, at a place marked <c>{|#0:so|}</c>.</summary>
    public static DiagnosticResult Report(DiagnosticDescriptor rule, params object[] arguments) =>
        new DiagnosticResult(rule).WithLocation(0).WithArguments(arguments);

    /// <summary>A program with configuration: add an <c>.editorconfig</c> or model files to its state and run it.</summary>
    public static RuleTest<TRule, TFix> Program(string source, string? fixedSource, Library library) =>
        new(source, fixedSource, library, LanguageVersion.Preview);
}
