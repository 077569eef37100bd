using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow;

/// <summary>Each program hands what <c>Make()</c> returned, or may have returned, to <c>Use(label, value)</c>.</summary>
public sealed class ValueFlowTests
{
    private const string Helpers =
        """

        class Box { public Box Part => this; }
        static class Api
        {
            public static Box Make() => throw null!;
            public static System.Threading.Tasks.Task<Box> MakeAsync() => throw null!;
            public static void Use(string label, object? value) { }
            public static bool Flag;
        }
        """;

    [Theory]
    [InlineData("Use(\"direct\", Make());", "direct")]
    [InlineData("var x = Make(); Use(\"local\", x); Use(\"again\", x);", "local", "again")]
    [InlineData("Box x; x = Make(); Use(\"assigned later\", x);", "assigned later")]
    [InlineData("Box? x = null; x = Make(); Use(\"after null\", x);", "after null")]
    [InlineData("Box? x = null; x ??= Make(); Use(\"coalesced\", x);", "coalesced")]
    [InlineData("var x = Make(); var y = x; Use(\"copied\", y);", "copied")]
    [InlineData("var x = ((Box)(object)Make())!; Use(\"converted\", (object)x);", "converted")]
    [InlineData("var (x, y) = (Make(), new Box()); Use(\"first\", x); Use(\"second\", y);", "first")]
    [InlineData("Box x, y; (x, y) = (new Box(), Make()); Use(\"first\", x); Use(\"second\", y);", "second")]
    [InlineData("var x = Make(); System.Action f = () => Use(\"captured\", x); f();", "captured")]
    [InlineData("var x = Make(); Use(\"conditional\", x?.Part);")]
    [InlineData("var x = Make(); if (x is { } y) Use(\"pattern\", y);")]
    [InlineData("var x = Make(); x = new Box(); Use(\"overwritten\", x);")]
    [InlineData("var x = new Box(); if (Flag) x = Make(); Use(\"maybe\", x);")]
    [InlineData("var x = Make(); Change(ref x); Use(\"by ref\", x); static void Change(ref Box b) { }")]
    [InlineData("var x = Make(); ref var y = ref x; y = new Box(); Use(\"aliased\", x);")]
    [InlineData("Use(\"one of two\", Flag ? Make() : new Box());")]
    public void Locals_hold_the_value_if_nothing_else_is_written_to_them(string body, params string[] reached) =>
        Assert.Equal(reached, Reached($"using static Api; class P {{ void M() {{ {body} }} }}"));

    [Theory]
    [InlineData("Helper(Make()); void Helper(Box b) => Use(\"local function\", b);", "local function")]
    [InlineData("Helper(label: 1, b: Make()); void Helper(Box b, int label) => Use(\"named\", b);", "named")]
    [InlineData("Outer(Make()); void Outer(Box b) => Inner(b); void Inner(Box c) { Use(\"two deep\", c); }", "two deep")]
    [InlineData("Helper(Make()); void Helper(Box b) { b = new Box(); Use(\"overwritten\", b); }")]
    [InlineData("Helper(Make()); void Helper(params Box[] all) => Use(\"array\", all);")]
    [InlineData("var x = Get(); Use(\"returned\", x); Box Get() => Make();", "returned")]
    [InlineData("Use(\"statement\", Get()); Box Get() { var b = Make(); return b; }", "statement")]
    [InlineData("Use(\"one of two\", Get()); Box Get() { if (Flag) return Make(); return new Box(); }")]
    [InlineData("Use(\"or null\", Get()); Box? Get() { if (Flag) return null; return Make(); }", "or null")]
    [InlineData("Loop(Make()); void Loop(Box b) { Use(\"recursive\", b); Loop(b); }", "recursive")]
    public void Helpers_take_and_return_the_value(string body, params string[] reached) =>
        Assert.Equal(reached, Reached($"#nullable enable\nusing static Api; class P {{ void M() {{ {body} }} }}"));

    [Theory]
    [InlineData("private Box f = Api.Make(); void M() => Api.Use(\"initializer\", f);", "initializer")]
    [InlineData("private readonly Box f; public P() { f = Api.Make(); } void M() => Api.Use(\"constructor\", this.f);", "constructor")]
    [InlineData("private static Box f = Api.Make(); static void M() => Api.Use(\"static\", f);", "static")]
    [InlineData("public readonly Box f = Api.Make(); void M() => Api.Use(\"readonly\", f);", "readonly")]
    [InlineData("Box F { get; } = Api.Make(); void M() => Api.Use(\"property\", F);", "property")]
    [InlineData("public Box F { get; private set; } = Api.Make(); void M() => Api.Use(\"private set\", F);", "private set")]
    [InlineData("Box F => Api.Make(); void M() => Api.Use(\"computed\", F);", "computed")]
    [InlineData("Box F { get { return Api.Make(); } } void M() => Api.Use(\"getter\", F);", "getter")]
    [InlineData("public Box f = Api.Make(); void M() => Api.Use(\"public\", f);")]
    [InlineData("public Box F { get; set; } = Api.Make(); void M() => Api.Use(\"public set\", F);")]
    [InlineData("private Box f = Api.Make(); void N() => f = new Box(); void M() => Api.Use(\"overwritten\", f);")]
    [InlineData("protected virtual Box F => Api.Make(); void M() => Api.Use(\"virtual\", F);")]
    [InlineData("protected virtual Box Get() => Api.Make(); void M() => Api.Use(\"virtual\", Get());")]
    [InlineData("P(Box b) { Api.Use(\"constructor parameter\", b); } static P N() => new(Api.Make());", "constructor parameter")]
    [InlineData("async System.Threading.Tasks.Task M() { var x = await Api.MakeAsync(); Api.Use(\"other\", x); var y = await Own(); Api.Use(\"awaited\", y); }"
        + " async System.Threading.Tasks.Task<Box> Own() { await System.Threading.Tasks.Task.Yield(); return Api.Make(); }", "awaited")]
    public void Members_hold_the_value_if_no_other_code_can_write_them(string members, params string[] reached) =>
        Assert.Equal(reached, Reached($"class P {{ {members} }}"));

    [Fact]
    public void A_field_of_a_partial_type_may_be_written_elsewhere() =>
        Assert.Empty(Reached("partial class P { private Box f = Api.Make(); void M() => Api.Use(\"field\", f); }", "partial class P { void N() => f = new Box(); }"));

    [Fact]
    public void A_helper_of_another_file_is_not_followed() =>
        Assert.Empty(Reached("class P { void M() => Q.Helper(Api.Make()); }", "class Q { public static void Helper(Box b) => Api.Use(\"other file\", b); }"));

    [Fact]
    public void A_primary_constructor_parameter_is_held_by_the_members() =>
        Assert.Equal(["member"], Reached("class P(Box b) { void M() => Api.Use(\"member\", b); static P N() => new P(Api.Make()); }"));

    [Fact]
    public void Top_level_statements_are_a_method() =>
        Assert.Equal(["top level", "helper"], Reached("var x = Api.Make(); Api.Use(\"top level\", x); Helper(x); static void Helper(Box b) => Api.Use(\"helper\", b);"));

    [Fact]
    public void Generic_helpers_are_one_helper() =>
        Assert.Equal(["generic"], Reached("class P { void M() => Helper(Api.Make()); static void Helper<T>(T b) => Api.Use(\"generic\", b); }"));

    [Fact]
    public void What_is_read_from_the_value_counts_if_the_caller_says_so() =>
        Assert.Equal(
            ["part", "stored part"],
            Reached(
                "class P { void M() { var x = Api.Make(); Api.Use(\"part\", x.Part); var y = x?.Part.Part; Api.Use(\"stored part\", y); } }",
                passesOn: (user, _) => user is IPropertyReferenceOperation));

    [Fact]
    public void Too_many_holders_are_none()
    {
        var uses = string.Concat(Enumerable.Repeat("Api.Use(\"many\", x); ", FlowLimits.MaxHolders + 1));

        Assert.Empty(Reached($"class P {{ void M() {{ var x = Api.Make(); {uses} }} }}"));
    }

    [Theory]
    [InlineData("class P { void M() { var x = Api.Make( } }")]
    [InlineData("class P { void M() { var x = x = Api.Make(); (x, y) = x; } ")]
    [InlineData("var (a, b) = Api.Make(); return a; class { int Api.Make() => Api.Make(); }")]
    [InlineData("class P { P p = new P(Api.Make()); P(Q q) : this(q) { } Q F { get => F; set => F = Api.Make(); } }")]
    public void Code_that_does_not_compile_is_followed_as_far_as_it_goes(string program) => Assert.NotNull(Reached(program));

    private static List<string> Reached(string program, string? otherFile = null, Func<IOperation, IOperation, bool>? passesOn = null)
    {
        var tree = CSharpSyntaxTree.ParseText(program, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview));
        var trees = new[] { Helpers, otherFile ?? string.Empty }.Select(text => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options));
        var compilation = CSharpCompilation.Create("Program", [tree, .. trees], References);
        var file = FileOperations.Read(compilation.GetSemanticModel(tree), CancellationToken.None);

        return file.All
            .OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod.Name == "Make")
            .SelectMany(make => ValueFlow.Follow(file, make, passesOn))
            .Select(LabelOf)
            .OfType<string>()
            .ToList();
    }

    private static string? LabelOf(IOperation holder) =>
        ValueFlow.UseOf(holder).User is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Use", Arguments: { Length: 2 } arguments } }
            ? arguments[0].Value.ConstantValue.Value as string
            : null;

    private static readonly MetadataReference[] References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
        .Where(path => System.IO.Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();
}
