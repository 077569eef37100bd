using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Models;

public sealed class ApiTableTests
{
    private const string Shapes = """
        using Microsoft.ML;

        interface IStep<T> { T Learn(int[] rows); void Reset(); }

        class Implicit : IStep<string> { public string Learn(int[] data) => ""; public void Reset() { } public string Learn(string text) => ""; }
        class Explicit : IStep<string> { string IStep<string>.Learn(int[] data) => ""; void IStep<string>.Reset() { } public string Learn(int[] other) => ""; }
        class Generic<T> : IStep<T> { public virtual T Learn(int[] data) => default; public void Reset() { } }
        class Derived : Generic<int> { public override int Learn(int[] rows) => 1; }
        class Twice : IStep<int>, IStep<string> { public int Learn(int[] a) => 1; string IStep<string>.Learn(int[] b) => ""; public void Reset() { } }
        class Alike { public string Learn(int[] rows) => ""; }
        """;

    [Theory]
    [InlineData("Implicit", "public string Learn(int[] data)", true)]
    [InlineData("Implicit", "public string Learn(string text)", false)]
    [InlineData("Implicit", "public void Reset()", false)]
    [InlineData("Explicit", "string IStep<string>.Learn(int[] data)", true)]
    [InlineData("Explicit", "public string Learn(int[] other)", false)]
    [InlineData("Generic", "public virtual T Learn(int[] data)", true)]
    [InlineData("Derived", "public override int Learn(int[] rows)", true)]
    [InlineData("Twice", "public int Learn(int[] a)", true)]
    [InlineData("Twice", "string IStep<string>.Learn(int[] b)", true)]
    [InlineData("Alike", "public string Learn(int[] rows)", false)]
    public async Task A_method_plays_the_roles_of_the_interface_member_that_it_implements(string type, string declaration, bool expected)
    {
        var (compilation, apis) = await Read(Shapes, "fit M:IStep`1.Learn(System.Int32[]) estimator=this data=rows");
        var tree = compilation.SyntaxTrees.First();
        var method = (await tree.GetRootAsync()).DescendantNodes().OfType<MethodDeclarationSyntax>().Single(syntax =>
            syntax.Parent is ClassDeclarationSyntax parent && parent.Identifier.ValueText == type
            && syntax.ToString().StartsWith(declaration, System.StringComparison.Ordinal));

        Assert.Equal(expected, apis.Find(Role.Fit, compilation.GetSemanticModel(tree).GetDeclaredSymbol(method)) is not null);
    }

    [Theory]
    [InlineData("M:Microsoft.ML.Data.EstimatorChain`1.Fit(Microsoft.ML.IDataView)", true)]
    [InlineData("M:Microsoft.ML.Trainers.OneVersusAllTrainer.Fit(Microsoft.ML.IDataView)", true)]
    [InlineData("M:Microsoft.ML.Data.TrivialEstimator`1.Fit(Microsoft.ML.IDataView)", true)]
    [InlineData("M:Microsoft.ML.Transforms.NormalizingEstimator.Fit(Microsoft.ML.IDataView)", true)]
    [InlineData("M:Microsoft.ML.Trainers.FastTree.GamBinaryTrainer.Fit(Microsoft.ML.IDataView,Microsoft.ML.IDataView)", true)]
    [InlineData("M:Microsoft.ML.Data.CompositeLoaderEstimator`2.Fit(`0)", false)]
    public async Task Fits_of_the_library_are_fits(string id, bool expected)
    {
        var (compilation, apis) = await Read(string.Empty, string.Empty);

        Assert.Equal(expected, apis.Find(Role.Fit, DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation)) is not null);
    }

    [Fact]
    public async Task An_operand_is_found_by_its_place_where_an_implementation_renames_the_parameter()
    {
        var (compilation, apis) = await Read(
            Shapes + "class Program { string Run(Implicit step, int[] mine) => step.Learn(mine); }",
            "fit M:IStep`1.Learn(System.Int32[]) estimator=this data=rows");
        var tree = compilation.SyntaxTrees.First();
        var call = (await tree.GetRootAsync()).DescendantNodes().OfType<InvocationExpressionSyntax>().Single();

        var fit = ApiCall.Find(apis, Role.Fit, compilation.GetSemanticModel(tree).GetOperation(call)!);

        Assert.Equal("mine", Assert.IsAssignableFrom<IParameterReferenceOperation>(fit?.ValueOf("data")).Parameter.Name);
        Assert.Equal("step", Assert.IsAssignableFrom<IParameterReferenceOperation>(fit?.ValueOf("estimator")).Parameter.Name);
    }

    [Fact]
    public async Task The_first_line_for_a_member_counts()
    {
        var (compilation, apis) = await Read(
            "class Maker { public int Make(int all) => 1; public int Make(string one) => 1; }",
            "estimator M:Maker.Make(System.String) learns=nothing\nestimator M:Maker.Make(*) learns=model");
        var make = compilation.GetTypeByMetadataName("Maker")!.GetMembers("Make");

        Assert.Equal(["model", "nothing"], make.Select(method => apis.Find(Role.Estimator, method)!["learns"]));
    }

    [Theory]
    [InlineData("label=options.Label", null)]
    [InlineData("label=options.Inner.Label", null)]
    [InlineData("label=options.Lable", "'label=options.Lable' names no member of what 'Make' is given for 'options'")]
    [InlineData("label=options.Label.More.Than", "'label=options.Label.More.Than' names no member of what 'Make' is given for 'options'")]
    public async Task A_path_names_members_that_exist(string fact, string? problem)
    {
        var (_, apis) = await Read(
            """
            class Base { public string Label; public Base Inner { get; } }
            class Options : Base { }
            class Maker { public int Make(Options options) => 1; }
            """,
            string.Empty);
        var entry = ModelFile.Parse(SourceText.From($"estimator M:Maker.Make(*) learns=label {fact}")).Entries.Single();

        Assert.Equal(problem, ModelEntryCheck.Problem(entry, apis));
    }

    private static async Task<(Compilation Compilation, ApiTable Apis)> Read(string program, string model)
    {
        var compilation = await AnyProgram.CompileAsync(program);
        return (compilation, ApiTable.Create(compilation, ModelFiles.OfThePackage.Add(ModelFile.Parse(SourceText.From(model)))));
    }
}
