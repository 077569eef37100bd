using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Configuration;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Configuration;

public sealed class InvalidOptionAnalyzerTests
{
    private const string AnyProgram = "class Program { }";

    [Fact]
    public Task A_program_without_configuration_is_fine() => ReportsAsync(editorConfig: string.Empty);

    [Theory]
    [InlineData("mlhygiene.seed = 42")]
    [InlineData("mlhygiene.seed = -1")]
    [InlineData("mlhygiene.MLH3001.seed = 7")]
    [InlineData("mlhygiene.context = always")]
    [InlineData("mlhygiene.context_words = spectrogram, mel")]
    [InlineData("MLHYGIENE.MLH3001.SEED = 7")]
    [InlineData("dotnet_diagnostic.MLH3001.severity = none")]
    [InlineData("somebody.elses.option = nonsense")]
    public Task Valid_options_and_those_of_others_are_fine(string line) => ReportsAsync($"[*.cs]\n{line}\n");

    [Theory]
    [InlineData("forty-two")]
    [InlineData("1.5")]
    [InlineData("2147483648")]
    [InlineData("1e3")]
    public Task A_value_that_cannot_be_read_is_reported_with_the_key_and_what_is_allowed(string value) =>
        ReportsAsync(
            $"[*.cs]\nmlhygiene.seed = {value}\n",
            $"The option 'mlhygiene.seed' has the value '{value}': expected a whole number from -2147483648 to 2147483647");

    [Fact]
    public Task An_option_of_one_rule_is_checked_too() =>
        ReportsAsync(
            "[*.cs]\nmlhygiene.mlh3001.seed = x\n",
            "The option 'mlhygiene.mlh3001.seed' has the value 'x': expected a whole number from -2147483648 to 2147483647");

    [Theory]
    [InlineData("mlhygiene.sead")]
    [InlineData("mlhygiene.mlh9999.seed")]
    [InlineData("mlhygiene.mlh3001.sead")]
    [InlineData("mlhygiene.mlh2002.context")]
    public Task A_key_that_names_no_option_is_reported_with_those_that_exist(string key) =>
        ReportsAsync(
            $"[*.cs]\n{key} = 42\n",
            $"There is no option '{key}': expected 'mlhygiene.<option>' or 'mlhygiene.<rule id>.<option>' with one of the options 'seed', 'context' (for all rules), 'context_words' (for all rules)");

    [Fact]
    public Task A_context_that_does_not_exist_is_reported() =>
        ReportsAsync(
            "[*.cs]\nmlhygiene.context = sometimes\nmlhygiene.context_words = sp3ctrum\n",
            "The option 'mlhygiene.context' has the value 'sometimes': expected auto, always or never",
            "The option 'mlhygiene.context_words' has the value 'sp3ctrum': expected words of letters, with commas between them");

    [Fact]
    public Task A_setting_that_holds_for_many_files_is_reported_once() =>
        ReportsAsync(
            "[*.cs]\nmlhygiene.seed = x\n",
            ["class Second { }", "class Third { }"],
            "The option 'mlhygiene.seed' has the value 'x': expected a whole number from -2147483648 to 2147483647");

    [Fact]
    public Task Different_files_may_have_different_mistakes() =>
        ReportsAsync(
            "[Test0.cs]\nmlhygiene.seed = x\n[Test1.cs]\nmlhygiene.seed = y\n",
            ["class Second { }"],
            "The option 'mlhygiene.seed' has the value 'x': expected a whole number from -2147483648 to 2147483647",
            "The option 'mlhygiene.seed' has the value 'y': expected a whole number from -2147483648 to 2147483647");

    [Fact]
    public Task A_global_setting_is_checked_too()
    {
        var program = Verify<InvalidOptionAnalyzer, EmptyCodeFixProvider>.Program(AnyProgram, fixedSource: null, Library.None);
        program.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nmlhygiene.seed = x\n"));
        program.ExpectedDiagnostics.Add(new DiagnosticResult(RuleCatalog.InvalidOption)
            .WithArguments("The option 'mlhygiene.seed' has the value 'x': expected a whole number from -2147483648 to 2147483647"));
        return program.RunAsync();
    }

    private static Task ReportsAsync(string editorConfig, params string[] messages) => ReportsAsync(editorConfig, [], messages);

    private static Task ReportsAsync(string editorConfig, string[] furtherFiles, params string[] messages)
    {
        var program = Verify<InvalidOptionAnalyzer, EmptyCodeFixProvider>.Program(AnyProgram, fixedSource: null, Library.None);
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + editorConfig));
        foreach (var file in furtherFiles)
        {
            program.TestState.Sources.Add(file);
        }

        foreach (var message in messages)
        {
            program.ExpectedDiagnostics.Add(new DiagnosticResult(RuleCatalog.InvalidOption).WithArguments(message));
        }

        return program.RunAsync();
    }
}
