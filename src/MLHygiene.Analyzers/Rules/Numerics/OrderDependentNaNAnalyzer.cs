using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// MLH4017: a statistic that a NaN makes arbitrary, over values of which the file shows that one may be NaN. A reduction whose name promises to
/// leave NaN out, and which does not, needs no such evidence.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrderDependentNaNAnalyzer : HygieneAnalyzer
{
    private const string Kept = "nan";
    private const string Searched = "search";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.OrderDependentNaN);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterFileAction(
            (context, file) => Check(context, file, hygiene),
            hygiene.Apis.Names(Role.NaNMisread).Union(hygiene.Apis.Names(Role.Sort, "comparison")));

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        NaNOrigins? known = null;
        foreach (var operation in file.All)
        {
            if (operation is not (IInvocationOperation or IPropertyReferenceOperation) || operation.Syntax.ContainsDiagnostics)
            {
                continue;
            }

            if (ApiCall.Find(hygiene.Apis, Role.NaNMisread, operation) is { } statistic && statistic.ValueOf("data") is { } rows)
            {
                var how = statistic.Entry["as"]!;
                if (how == Kept)
                {
                    if (IsKept(operation) && !IsCovered(known ??= new NaNOrigins(hygiene.Apis, file), rows))
                    {
                        Report(context, operation, rows, "returns NaN as soon as one value is NaN, though its name says otherwise", "Nothing throws");
                    }
                }
                else if (how != Searched || hygiene.Gate.Admits(context, operation.Syntax.SpanStart))
                {
                    CheckRows(context, known ??= new NaNOrigins(hygiene.Apis, file), operation, rows, HarmOf(how));
                }
            }
            else if (SortedByHand(hygiene.Apis, operation) is { } sorted && hygiene.Gate.Admits(context, operation.Syntax.SpanStart))
            {
                CheckRows(
                    context, known ??= new NaNOrigins(hygiene.Apis, file), operation, sorted, "leaves the values unsorted, since no comparison with NaN is true");
            }
        }
    }

    private static void CheckRows(SemanticModelAnalysisContext context, NaNOrigins origins, IOperation operation, IOperation rows, string harm)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (!IsCovered(origins, rows) && ReasonFor(origins, rows) is { } reason)
        {
            Report(context, operation, rows, harm, $"A value is NaN {reason}, and nothing throws");
        }
    }

    private static string HarmOf(string how) => how switch
    {
        "place" => "gives another number for another order of the values once one of them is NaN",
        "number" => "ranks NaN as if it were a number",
        "nothing" => "leaves NaN out, though the mean and the deviation beside it are NaN",
        _ => "misses values that are there once NaN stands among them",
    };

    // Up to 11.0.0 the reductions return NaN; a later version may keep what their names say.
    private static bool IsKept(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { ContainingAssembly.Identity.Version: var version, TypeArguments: { Length: 1 } types } }
        && (types[0].IsFloatingPoint() || types[0] is ITypeParameterSymbol { ConstraintTypes: var constraints } && constraints.Any(IsFloatingPointInterface))
        && version < new Version(11, 0, 1);

    // where T : IFloatingPointIeee754<T>; INumber<T> may be a whole number.
    private static bool IsFloatingPointInterface(ITypeSymbol constraint) =>
        constraint.IsOfPlatform() && (constraint.Name == "IFloatingPointIeee754" || constraint.AllInterfaces.Any(IsFloatingPointInterface));

    private static bool IsCovered(NaNOrigins origins, IOperation rows) =>
        origins.Trace(rows).Any(part => part.Type.RowType() is not null && origins.Guards.Covers(part));

    // What makes a value NaN, or a count of those that are.
    private static string? ReasonFor(NaNOrigins origins, IOperation rows)
    {
        if (origins.SourceOf(rows) is { } source)
        {
            return source.Reason;
        }

        var variables = new HashSet<ISymbol>(origins.Trace(rows).Select(part => part.Variable()).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        foreach (var (test, tested) in origins.Guards.Tests)
        {
            if (tested.Variable() is { } variable && variables.Contains(variable) && tested.Type.RowType() is not null)
            {
                return $"where '{ShortText.Of(test.Syntax)}' finds one";
            }
        }

        return null;
    }

    // Sort((x, y) => x < y ? -1 : x > y ? 1 : 0)
    private static IOperation? SortedByHand(ApiTable apis, IOperation operation) =>
        ApiCall.Find(apis, Role.Sort, operation) is { } sort
        && sort.ValueOf("comparison") is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { Length: 2 } parameters } comparison }
        && parameters.All(parameter => parameter.Type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double })
        && !comparison.Body.Descendants().Any(part => part is IInvocationOperation)
        && comparison.Body.Descendants().OfType<IBinaryOperation>().Any(binary => binary.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan)
            ? sort.ValueOf("data")
            : null;

    private static void Report(SemanticModelAnalysisContext context, IOperation operation, IOperation rows, string harm, string reason) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.OrderDependentNaN,
            operation.Syntax.GetLocation(),
            operation.CalledMember()!.Name,
            harm,
            reason,
            ShortText.Of(rows.Syntax)));
}
