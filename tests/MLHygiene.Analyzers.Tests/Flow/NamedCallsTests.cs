using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow;

public sealed class NamedCallsTests
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create("Next", "Sort");

    [Theory]
    [InlineData("Next();", 1)]
    [InlineData("random.Next(3);", 1)]
    [InlineData("random?.Next(3);", 1)]
    [InlineData("this.random!.Next(3);", 1)]
    [InlineData("Sort<int>(rows); List.Sort(rows);", 2)]
    [InlineData("rows.Where(row => random.Next(2) == 0);", 1)]
    [InlineData("random.Next(random.Next(3));", 2)]
    [InlineData("nextOne(); random.NextDouble(); var next = random.Next; (random.Next)(3);", 0)]
    [InlineData("random.Next(", 1)]
    public void Calls_are_found_by_their_names(string code, int count) =>
        Assert.Equal(count, NamedCalls.In(Root(code), Names).Count());

    [Theory]
    [InlineData("for (;;) random.Next();", true)]
    [InlineData("while (random.Next() > 1) { }", true)]
    [InlineData("do { { random.Next(); } } while (true);", true)]
    [InlineData("foreach (var row in rows) random.Next();", false)]
    [InlineData("random.Next(); for (;;) { }", false)]
    public void A_call_may_stand_in_a_loop(string code, bool isInLoop) =>
        Assert.Equal(isInLoop, NamedCalls.IsInLoop(NamedCalls.In(Root(code), Names).Single()));

    [Fact]
    public void Methods_and_local_functions_are_declared() =>
        Assert.Equal(["Inner", "M"], NamedCalls.DeclaredIn(Root("void Inner() { }")).Order());

    [Fact]
    public void Names_in_functions_do_not_count() =>
        Assert.Equal(["rows", "Where", "limit"], NamedCalls.NamesIn(Root("rows.Where(row => row.X > 1, limit);").DescendantNodes().OfType<InvocationExpressionSyntax>().Single()));

    private static CompilationUnitSyntax Root(string code) => SyntaxFactory.ParseCompilationUnit($"class C {{ void M() {{ {code} }} }}");
}
