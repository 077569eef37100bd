using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.ControlFlow;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow.ControlFlow;

/// <summary>
/// The constants that were written to <c>x</c> last, wherever <c>At(label)</c> is called: one line for each label, in the order of the code.
/// A label that is never reached has no line.
/// </summary>
public sealed class ForwardAnalysisTests
{
    [Theory]
    [InlineData("x = 1; At(\"a\"); x = 2; At(\"b\");", "a: 1", "b: 2")]
    [InlineData("x = 1; if (f) x = 2; At(\"a\");", "a: 1 2")]
    [InlineData("x = 1; if (f) { x = 2; At(\"then\"); } else { x = 3; At(\"else\"); } At(\"end\");", "then: 2", "else: 3", "end: 2 3")]
    [InlineData("x = 1; if (f) { x = 2; return; } At(\"a\");", "a: 1")]
    [InlineData("x = 1; if (f && g) x = 2; At(\"a\"); x = f || g ? 3 : 4; At(\"b\");", "a: 1 2", "b: 3 4")]
    [InlineData("x = 1; if (false) { x = 2; At(\"dead\"); } At(\"a\"); while (true) { At(\"b\"); if (f) break; x = 3; } At(\"c\");", "a: 1", "b: 1 3", "c: 1 3")]
    public void Branches_meet(string body, params string[] dump) => Assert.Equal(dump, Dump(body));

    [Theory]
    [InlineData("x = 1; while (f) { At(\"in\"); x = 2; } At(\"end\");", "in: 1 2", "end: 1 2")]
    [InlineData("x = 1; do { At(\"in\"); x = 2; } while (f); At(\"end\");", "in: 1 2", "end: 2")]
    [InlineData("x = 1; for (var i = 0; i < 3; i++) { if (f) continue; At(\"in\"); x = 2; if (g) break; x = 3; } At(\"end\");", "in: 1 3", "end: 1 2 3")]
    [InlineData("x = 1; foreach (var i in new[] { 1, 2 }) { At(\"in\"); foreach (var j in new[] { 3 }) x = 2; At(\"after\"); } At(\"end\");", "in: 1 2", "after: 1 2", "end: 1 2")]
    [InlineData("x = 1; while (f) { while (g) { At(\"inner\"); x = 2; } x = 3; At(\"outer\"); } At(\"end\");", "inner: 1 2 3", "outer: 3", "end: 1 3")]
    public void Loops_meet_their_own_ends(string body, params string[] dump) => Assert.Equal(dump, Dump(body));

    [Theory]
    [InlineData("x = 1; again: At(\"a\"); x = 2; if (f) goto again; At(\"b\");", "a: 1 2", "b: 2")]
    [InlineData("x = 1; goto skip; x = 2; At(\"dead\"); skip: At(\"a\");", "a: 1")]
    [InlineData("x = 1; a: At(\"a\"); x = 2; if (f) goto b; goto c; b: At(\"b\"); x = 3; goto a; c: At(\"c\");", "a: 1 3", "b: 2", "c: 2")]
    [InlineData("x = 1; if (f) goto two; x = 2; one: At(\"one\"); if (g) goto end; x = 3; two: At(\"two\"); goto one; end: At(\"end\");", "one: 1 2 3", "two: 1 3", "end: 1 2 3")]
    public void Jumps_are_followed(string body, params string[] dump) => Assert.Equal(dump, Dump(body));

    [Theory]
    [InlineData("x = 1; switch (n) { case 0: x = 2; break; case 1: x = 3; goto case 0; default: At(\"default\"); break; } At(\"end\");", "default: 1", "end: 1 2")]
    [InlineData("x = 1; switch (n) { case > 5 when f: x = 2; break; case 1 or 2: x = 3; return; } At(\"end\");", "end: 1 2")]
    [InlineData("x = n switch { 0 => 1, 1 when f => 2, _ => 3 }; At(\"end\");", "end: 1 2 3")]
    public void Switches_lead_to_each_of_their_arms(string body, params string[] dump) => Assert.Equal(dump, Dump(body));

    [Theory]
    [InlineData("x = 1; try { x = 2; At(\"try\"); } finally { At(\"finally\"); x = 3; } At(\"end\");", "try: 2", "finally: 2", "end: 3")]
    [InlineData("x = 1; try { x = 2; if (f) return; x = 3; } finally { At(\"finally\"); } At(\"end\");", "finally: 2 3", "end: 3")]
    [InlineData("x = 1; try { x = 2; Call(); x = 3; } catch { At(\"catch\"); } At(\"end\");", "catch: 1 2 3", "end: 1 2 3")]
    [InlineData("x = 1; try { x = 2; throw null; } catch { At(\"catch\"); x = 4; } At(\"end\");", "catch: 1 2", "end: 4")]
    [InlineData("x = 1; try { x = 2; } catch (Exception) when (f) { At(\"catch\"); x = 3; return; } finally { At(\"finally\"); } At(\"end\");", "catch: 1 2", "finally: 2 3", "end: 2")]
    [InlineData("x = 1; while (f) { try { x = 2; if (g) break; x = 3; continue; } finally { At(\"finally\"); } } At(\"end\");", "finally: 2 3", "end: 1 2 3")]
    [InlineData("x = 1; try { try { x = 2; } finally { At(\"inner\"); x = 3; } } finally { At(\"outer\"); } At(\"end\");", "inner: 2", "outer: 3", "end: 3")]
    [InlineData("x = 1; try { throw null; } finally { At(\"finally\"); }")]
    public void Handlers_meet_whatever_may_have_thrown_and_finally_runs_for_each_ordinary_way_out(string body, params string[] dump) =>
        Assert.Equal(dump, Dump(body));

    [Theory]
    [InlineData("x = 1; using (Open()) { x = 2; At(\"in\"); } At(\"end\");", "in: 2", "end: 2")]
    [InlineData("x = 1; using var file = Open(); if (f) return; x = 2; At(\"end\");", "end: 2")]
    [InlineData("x = 1; lock (this) { if (f) { x = 2; } } At(\"end\");", "end: 1 2")]
    [InlineData("x = 1; foreach (var i in Enumerate()) { if (f) { x = 2; break; } } At(\"end\");", "end: 1 2")]
    public void Resources_are_let_go_on_the_way(string body, params string[] dump) => Assert.Equal(dump, Dump(body));

    [Theory]
    [InlineData("x = 1; string s = null; x = s?.Length > 0 ? 2 : 3; At(\"a\");", "a: 2 3")]
    [InlineData("x = 1; Action a = () => { At(\"lambda\"); x = 2; }; At(\"end\");", "end: 1")]
    [InlineData("x = 1; void Local() { At(\"local\"); x = 2; } Local(); At(\"end\");", "end: 1")]
    public void A_lambda_is_a_graph_of_its_own(string body, params string[] dump) => Assert.Equal(dump, Dump(body));

    [Fact]
    public void The_state_at_the_end_is_the_join_of_all_returns() => Assert.Equal("1 2 3", End("x = 1; if (f) return; x = 2; while (g) { return; } x = 3;"));

    [Theory]
    [InlineData("throw null;")]
    [InlineData("while (true) { x = 1; }")]
    [InlineData("a: goto a;")]
    public void Code_that_never_ends_has_no_end(string body) => Assert.Null(End(body));

    [Fact]
    public void A_spent_budget_has_no_end_and_stays_spent()
    {
        var budget = new VisitBudget(3, CancellationToken.None);

        Assert.Null(new Constants(budget).End(GraphOf("x = 1; if (f) x = 2; if (g) x = 3;")));
        Assert.True(budget.IsSpent);
        Assert.False(budget.TrySpend());
        Assert.Null(new Constants(budget).End(GraphOf("x = 1;")));
    }

    [Fact]
    public void A_method_with_too_many_blocks_is_not_entered()
    {
        var budget = new VisitBudget(FlowLimits.MaxVisits, CancellationToken.None);

        Assert.Null(new Constants(budget).End(GraphOf(string.Concat(Enumerable.Repeat("if (f) x = 1; ", FlowLimits.MaxBlocks)))));
        Assert.True(budget.IsSpent);
    }

    [Fact]
    public void Code_without_loops_is_visited_once()
    {
        var graph = GraphOf(string.Concat(Enumerable.Repeat("if (f) x = 1; else x = 2; ", 100)));
        var budget = new VisitBudget(FlowLimits.MaxVisits, CancellationToken.None);

        Assert.NotNull(new Constants(budget).End(graph));
        Assert.InRange(budget.Spent, 1, graph.Blocks.Length);
    }

    [Fact]
    public void Who_cancels_is_heard()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var analysis = new Constants(new VisitBudget(10, source.Token));

        Assert.Throws<OperationCanceledException>(() => analysis.End(GraphOf("x = 1;")));
    }

    private static IEnumerable<string> Dump(string body)
    {
        var analysis = new Constants(new VisitBudget(FlowLimits.MaxVisits, CancellationToken.None));
        analysis.End(GraphOf(body));
        return analysis.Seen.OrderBy(pair => pair.Key).Select(pair => pair.Value.Label + ": " + string.Join(' ', pair.Value.State));
    }

    private static string? End(string body) =>
        new Constants(new VisitBudget(FlowLimits.MaxVisits, CancellationToken.None)).End(GraphOf(body)) is { } end ? string.Join(' ', end) : null;

    private static ControlFlowGraph GraphOf(string body)
    {
        var tree = CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using System.Collections.Generic;
            class C
            {
                void M(bool f, bool g, int n) { int x; {{body}} }
                void Call() { }
                void At(string label) { }
                IDisposable Open() => null;
                IEnumerable<int> Enumerate() => null;
            }
            """);
        var compilation = CSharpCompilation.Create("C", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        return ControlFlowGraph.Create(method, compilation.GetSemanticModel(tree))!;
    }

    private sealed class Constants(VisitBudget budget) : ForwardAnalysis<ImmutableSortedSet<int>>(budget)
    {
        public Dictionary<int, (string Label, ImmutableSortedSet<int> State)> Seen { get; } = [];

        public ImmutableSortedSet<int>? End(ControlFlowGraph graph) => Run(graph, []);

        protected override ImmutableSortedSet<int> Transfer(IOperation operation, ImmutableSortedSet<int> state)
        {
            foreach (var part in operation.DescendantsAndSelf())
            {
                switch (part)
                {
                    case IInvocationOperation { TargetMethod.Name: "At", Arguments: [{ Value.ConstantValue.Value: string label }] }:
                        var known = Seen.TryGetValue(part.Syntax.SpanStart, out var seen) ? seen.State : [];
                        Seen[part.Syntax.SpanStart] = (label, known.Union(state));
                        break;
                    case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local.Name: "x" }, Value.ConstantValue.Value: int written }:
                        state = [written];
                        break;
                    case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local.Name: "x" }, Value: IFlowCaptureReferenceOperation capture }:
                        state = Captured[capture.Id];
                        break;
                    case ISimpleAssignmentOperation { Target: IFlowCaptureReferenceOperation { IsImplicit: true }, Value: IFlowCaptureReferenceOperation capture }:
                        state = Captured[capture.Id];
                        break;
                    case IFlowCaptureOperation { Value.ConstantValue.Value: int held } capture:
                        Captured[capture.Id] = Captured.TryGetValue(capture.Id, out var others) ? others.Add(held) : [held];
                        break;
                    default:
                        break;
                }
            }

            return state;
        }

        protected override ImmutableSortedSet<int> Branch(IOperation condition, ImmutableSortedSet<int> state) => Transfer(condition, state);

        protected override ImmutableSortedSet<int> Return(IOperation value, ImmutableSortedSet<int> state) => Transfer(value, state);

        protected override ImmutableSortedSet<int> Join(ImmutableSortedSet<int> left, ImmutableSortedSet<int> right) => left.Union(right);

        protected override bool AreEqual(ImmutableSortedSet<int> left, ImmutableSortedSet<int> right) => left.SetEquals(right);

        private Dictionary<CaptureId, ImmutableSortedSet<int>> Captured { get; } = [];
    }
}
