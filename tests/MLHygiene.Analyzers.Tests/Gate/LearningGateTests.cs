using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Options;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Gate;

public sealed class LearningGateTests
{
    private const string Speaking = "class Net { void Run(int epochs, double learningRate) { } }";

    private const string Silent = "class Shop { void Run(int orders, double price) { } }";

    [Theory]
    [InlineData("epoch learningRate")]
    [InlineData("epoch train loss")]
    [InlineData("train loss label bias gradient")]
    [InlineData("epochTrainLoss")]
    public void Two_strong_or_one_strong_and_two_weak_or_five_weak_notions_are_enough(string names) =>
        Assert.True(Admits(TypeWith(names)));

    [Theory]
    [InlineData("")]
    [InlineData("epoch")]
    [InlineData("epoch train")]
    [InlineData("train loss label bias")]
    [InlineData("epoch epochs numEpochs Epoch")]
    [InlineData("train training trainer trained trains loss")]
    [InlineData("sample samples batch batchSize label labels")]
    public void Less_is_not_and_a_notion_counts_once(string names) => Assert.False(Admits(TypeWith(names)));

    [Fact]
    public void A_type_speaks_with_all_its_parts() =>
        Assert.True(Admits(["partial class C { int epoch; void M() { } }", "partial class C { double learningRate; }"], "M"));

    [Fact]
    public void Nested_types_belong_to_the_outermost() =>
        Assert.True(Admits(["class C { class Inner { class Innermost { void M() { } } } class Other { int epochs; double learningRate; } }"], "M"));

    [Fact]
    public void Another_type_of_the_file_says_nothing() => Assert.False(Admits([Speaking + " class C { void M() { } }"], "M"));

    [Fact]
    public void Comments_strings_and_namespaces_say_nothing() =>
        Assert.False(Admits(
            [
                """
                namespace Epoch.LearningRate;
                /// <summary>The <see cref="Epoch.LearningRate"/> of an epoch.</summary>
                class C { string M() => "epoch learningRate softmax" + 'e' /* sigmoid */; } // dropout
                """,
            ],
            "M"));

    [Theory]
    [InlineData("""class C { string M(int epoch, double learningRate) => ""; }""")]
    [InlineData("""class C { string M() => nameof(Epoch) + nameof(LearningRate); int Epoch, LearningRate; }""")]
    [InlineData("""class C { string M(int a) { var epoch = a; var learningRate = a; return $"{epoch}{learningRate}"; } }""")]
    [InlineData("""class C { void M() { int @epoch, l\u0065arningRate; } }""")]
    [InlineData("""record C(int Epoch, double LearningRate) { void M() { } }""")]
    [InlineData("""struct C { void M() { } int epoch, learningRate; }""")]
    [InlineData("""interface C { void M(); int Epoch { get; } double LearningRate { get; } }""")]
    [InlineData("""class C(int epoch, double learningRate) { void M() { } }""")]
    [InlineData("""class C { void M() => Softmax(Sigmoid()); object Softmax(object o) => o; object Sigmoid() => this; }""")]
    public void Identifiers_speak_wherever_they_stand(string program) => Assert.True(Admits([program], "M"));

    [Fact]
    public void Top_level_statements_are_a_type_of_their_own()
    {
        const string Statements = "int epoch = 0; double learningRate = 0.1; M(); void M() { }";

        Assert.True(Admits([Statements], "<Main>$"));
        Assert.True(Admits([Statements + Silent], "<Main>$"));
        Assert.False(Admits([Statements + Silent], "Run"));
        Assert.False(Admits(["int orders = 0; M(); void M() { } " + Speaking], "<Main>$"));
    }

    [Fact]
    public void Parts_of_the_type_of_top_level_statements_count() =>
        Assert.True(Admits(["int epoch = 0;", "partial class Program { static double learningRate; }"], "<Main>$"));

    [Theory]
    [InlineData("class C { void M() { int epoch learningRate")]
    [InlineData("class C { int epoch; double learningRate void M( }")]
    [InlineData("class { int epoch; double learningRate; void M() { } }")]
    [InlineData("class C : { void M() => ; int epoch, learningRate")]
    public void Half_typed_code_is_read(string program) => Assert.True(Admits([program], "M"));

    [Fact]
    public void What_no_type_encloses_is_not_admitted()
    {
        var compilation = Compile([Speaking]);

        Assert.False(Gate(compilation).Admits(compilation.GlobalNamespace, compilation.SyntaxTrees.First(), default));
        Assert.False(Gate(compilation).Admits(compilation.ObjectType, compilation.SyntaxTrees.First(), default));
    }

    [Theory]
    [InlineData("Microsoft.ML.Data")]
    [InlineData("TorchSharp")]
    public void A_reference_to_a_library_counts_as_one_weak_notion(string library)
    {
        Assert.True(Admits(TypeWith("epoch train"), library));
        Assert.True(Admits(TypeWith("train loss label bias"), library));
        Assert.False(Admits(TypeWith("epoch"), library));
        Assert.False(Admits(TypeWith("train loss label"), library));
        Assert.False(Admits(Silent, library));
    }

    [Theory]
    [InlineData("Microsoft.MLOps")]
    [InlineData("TorchSharper")]
    public void A_name_that_only_begins_alike_does_not(string library) => Assert.False(Admits(TypeWith("epoch train"), library));

    [Theory]
    [InlineData("xunit.core")]
    [InlineData("nunit.framework")]
    public void No_type_of_a_test_project_is_admitted(string framework)
    {
        Assert.False(Admits(Speaking, framework));
        Assert.False(Admits(Speaking, framework, ("mlhygiene.context", "always")));
    }

    [Theory]
    [InlineData("UnityEngine.CoreModule")]
    [InlineData("GodotSharp")]
    [InlineData("MonoGame.Framework")]
    public void A_game_needs_the_flow_too(string engine)
    {
        var compilation = Compile([Speaking], engine);
        var (symbol, tree) = (compilation.GetTypeByMetadataName("Net")!, compilation.SyntaxTrees.First());

        Assert.False(Gate(compilation).Admits(symbol, tree, default));
        Assert.True(Gate(compilation).AdmitsFlow(symbol, tree, default));
        Assert.True(Gate(compilation, ("mlhygiene.context", "always")).Admits(symbol, tree, default));
        Assert.False(Gate(compilation, ("mlhygiene.context", "never")).AdmitsFlow(symbol, tree, default));
    }

    [Fact]
    public void Flow_alone_is_not_enough()
    {
        var compilation = Compile([Silent]);

        Assert.False(Gate(compilation).AdmitsFlow(compilation.GetTypeByMetadataName("Shop")!, compilation.SyntaxTrees.First(), default));
    }

    [Theory]
    [InlineData("always", true, true)]
    [InlineData("Always", true, true)]
    [InlineData("never", false, false)]
    [InlineData("auto", true, false)]
    [InlineData("sometimes", true, false)]
    [InlineData("", true, false)]
    public void The_option_admits_all_or_none(string value, bool speaking, bool silent)
    {
        Assert.Equal(speaking, Admits(Speaking, reference: null, ("mlhygiene.context", value)));
        Assert.Equal(silent, Admits(Silent, reference: null, ("mlhygiene.context", value)));
    }

    [Theory]
    [InlineData("order, price", true)]
    [InlineData("Order,PRICE", true)]
    [InlineData("order price", true)]
    [InlineData("order", false)]
    [InlineData("order, invoice", false)]
    [InlineData("order; price", false)]
    public void Words_of_the_users_own_count_as_strong(string words, bool admitted) =>
        Assert.Equal(admitted, Admits(Silent, reference: null, ("mlhygiene.context_words", words)));

    [Fact]
    public async Task Many_threads_get_one_answer()
    {
        var compilation = Compile([Speaking, Silent]);
        var gate = Gate(compilation);
        var tree = compilation.SyntaxTrees.First();

        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() =>
            gate.Admits(compilation.GetTypeByMetadataName(i % 2 == 0 ? "Net" : "Shop")!, tree, CancellationToken.None))));

        Assert.All(answers.Select((answer, i) => (answer, i)), pair => Assert.Equal(pair.i % 2 == 0, pair.answer));
    }

    private static string TypeWith(string names) =>
        "class C { " + string.Concat(names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"int {name}; ")) + "}";

    private static bool Admits(string program, string? reference = null, params (string Key, string Value)[] options)
    {
        var compilation = Compile([program], reference);
        var type = compilation.Assembly.GlobalNamespace.GetTypeMembers().Single();
        return Gate(compilation, options).Admits(type, compilation.SyntaxTrees.First(), default);
    }

    private static bool Admits(string[] files, string member)
    {
        var compilation = Compile(files);
        var symbol = compilation.GetSymbolsWithName(name => name == member).OfType<IMethodSymbol>().FirstOrDefault()
            ?? (ISymbol)compilation.GetEntryPoint(default)!;
        return Gate(compilation).Admits(symbol, compilation.SyntaxTrees.First(), default);
    }

    private static LearningGate Gate(Compilation compilation, params (string Key, string Value)[] options) =>
        new(compilation, new OptionReader(new Settings(options.ToDictionary(option => option.Key, option => option.Value))));

    private static CSharpCompilation Compile(string[] files, string? reference = null)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file)).ToArray();
        var hasStatements = trees.Any(tree => tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any());
        return CSharpCompilation.Create(
            "Program",
            trees,
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), .. Library(reference)],
            new(hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
    }

    private static IEnumerable<MetadataReference> Library(string? name) =>
        name is null ? [] : [CSharpCompilation.Create(name, options: new(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference()];

    private sealed class Settings(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(values);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
