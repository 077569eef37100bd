using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Configuration;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Configuration;

public sealed class InvalidModelLineAnalyzerTests
{
    private const string Splitter =
        """
        namespace MyCompany.Data
        {
            public sealed class Splitter
            {
                public Splitter(int seed) { }
                public string[] Head(string[] rows, double fraction) => rows;
                public static string[] Tail<T>(string[] rows) => rows;
                public int Next => 0;
                public int next;
            }
        }
        """;

    [Theory]
    [InlineData("split M:MyCompany.Data.Splitter.Head(System.String[],System.Double) data=rows part=first")]
    [InlineData("split M:MyCompany.Data.Splitter.Head(*) data=rows part=first")]
    [InlineData("split M:MyCompany.Data.Splitter.Tail(*) data=rows part=rest")]
    [InlineData("split M:MyCompany.Data.Splitter.Tail``1(System.String[]) data=rows part=rest")]
    [InlineData("shuffle M:MyCompany.Data.Splitter.Head(*) data=this")]
    [InlineData("context M:MyCompany.Data.Splitter.#ctor(System.Int32) seed=seed")]
    [InlineData("entropy P:MyCompany.Data.Splitter.Next")]
    [InlineData("entropy F:MyCompany.Data.Splitter.next")]
    [InlineData("# only a comment")]
    public Task A_line_that_names_what_exists_is_fine(string line) => ReportsAsync(line);

    [Fact]
    public Task A_type_that_is_not_referenced_may_be_described_below_when() =>
        ReportsAsync("when T:Other.Company.Splitter\nsplit M:Other.Company.Splitter.Split(*) data=rows part=all");

    [Theory]
    [InlineData("{|#0:splits|} M:MyCompany.Data.Splitter.Head(*)", "'splits' is not a role; expected one of ")]
    [InlineData("{|#0:split M:MyCompany.Data.Splitter.Hed(*) data=rows part=first|}", "The compilation has no 'M:MyCompany.Data.Splitter.Hed(*)'")]
    [InlineData("{|#0:entropy M:MyCompany.Data.Splitter.Head|}", "The compilation has no 'M:MyCompany.Data.Splitter.Head'")]
    [InlineData("{|#0:entropy M:No.Such.Type.Member(*)|}", "The compilation has no 'M:No.Such.Type.Member(*)'")]
    [InlineData(
        "{|#0:split M:MyCompany.Data.Splitter.Head(*) data=row part=first|}",
        "'data=row' names no parameter of 'Head'; expected one of 'this', 'rows', 'fraction'")]
    [InlineData(
        "{|#0:shuffle M:MyCompany.Data.Splitter.Tail(*) data=this|}",
        "'data=this' names no parameter of 'Tail'; expected one of 'rows'")]
    [InlineData("split M:MyCompany.Data.Splitter.Head(*) data=rows {|#0:part=half|}", "The fact 'part' has the value 'half'; expected ")]
    public async Task A_line_that_says_nothing_is_reported_where_it_is_wrong(string line, string message)
    {
        var program = Program("# our helpers\n" + line + "\nentropy P:MyCompany.Data.Splitter.Next\n");
        program.ExpectedDiagnostics.Add(new DiagnosticResult(RuleCatalog.InvalidModelLine).WithLocation(0).WithMessage(null));
        program.DiagnosticVerifier = (diagnostic, _, verifier) =>
            verifier.True(
                diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).StartsWith(message, System.StringComparison.Ordinal),
                diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        await program.RunAsync();
    }

    [Fact]
    public async Task Files_with_other_names_are_not_read()
    {
        var program = Verify<InvalidModelLineAnalyzer, EmptyCodeFixProvider>.Program(Splitter, fixedSource: null, Library.None);
        program.TestState.AdditionalFiles.Add(("/readme.txt", "nonsense"));
        await program.RunAsync();
    }

    private static Task ReportsAsync(string lines) => Program(lines).RunAsync();

    private static RuleTest<InvalidModelLineAnalyzer, EmptyCodeFixProvider> Program(string lines)
    {
        var program = Verify<InvalidModelLineAnalyzer, EmptyCodeFixProvider>.Program(Splitter, fixedSource: null, Library.None);
        program.TestState.AdditionalFiles.Add(("/company.mlhygiene.txt", lines));
        return program;
    }
}
