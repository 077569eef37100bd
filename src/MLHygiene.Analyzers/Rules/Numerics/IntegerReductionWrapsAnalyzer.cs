using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>MLH4011: a sum, mean or product of bytes or shorts that is computed in their own type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IntegerReductionWrapsAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.IntegerReductionWraps);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Reduce) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterOperationAction(context => Check(context, hygiene.Apis), OperationKind.Invocation);
        }
    }

    private static void Check(OperationAnalysisContext context, ApiTable apis)
    {
        if (ApiCall.Find(apis, Role.Reduce, context.Operation) is not { Operation: IInvocationOperation call } reduction
            || call.Syntax.ContainsDiagnostics
            || call.IsInExpressionTree()
            || IsMeantToWrap(context, call))
        {
            return;
        }

        if (NamedType(apis, reduction) is { } named)
        {
            Report(context, named.Name, "Compute in 64 bits", WiderReduction.OfNamedType(reduction, named));
        }
        else if (ElementType(call, reduction) is { } element)
        {
            Report(context, element, "Convert the elements to a wider type first", WiderReduction.OfElements(reduction, context.CancellationToken));
        }
    }

    private static void Report(OperationAnalysisContext context, string type, string advice, WiderReduction? wider) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.IntegerReductionWraps,
            context.Operation.Syntax.GetLocation(),
            wider is null ? ImmutableArray<Location>.Empty : ImmutableArray.Create(wider.Place.Syntax.GetLocation()),
            wider?.Properties ?? ImmutableDictionary<string, string?>.Empty,
            ShortText.Of(context.Operation.Syntax),
            type,
            advice));

    // sum(type: ScalarType.Byte), not sum(0).
    private static ISymbol? NamedType(ApiTable apis, ApiCall reduction) =>
        reduction.ValueOf("type") is IFieldReferenceOperation { Field: var field } && apis.Find(Role.Narrow, field) is not null ? field : null;

    private static string? ElementType(IInvocationOperation call, ApiCall reduction) =>
        reduction.Entry.Find("type") is null
        && call.TargetMethod.Parameters.FirstOrDefault(parameter => parameter.Name == reduction.Entry.Find("data"))?.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments }
            ? arguments[0].SpecialType switch
            {
                SpecialType.System_Byte => "byte",
                SpecialType.System_SByte => "sbyte",
                SpecialType.System_Int16 => "short",
                SpecialType.System_UInt16 => "ushort",
                _ => null,
            }
            : null;

    private static bool IsMeantToWrap(OperationAnalysisContext context, IInvocationOperation call) =>
        ChecksumNames.AreAround(context.ContainingSymbol)
        || call.Syntax.Ancestors().Any(node => node.IsKind(SyntaxKind.UncheckedExpression) || node.IsKind(SyntaxKind.UncheckedStatement)
            || node is LocalFunctionStatementSyntax function && ChecksumNames.Says(function.Identifier.ValueText))
        || ValueFlow.UseOf(call).User switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => ChecksumNames.Says(declarator.Symbol.Name),
            ISimpleAssignmentOperation assignment => ChecksumNames.Says(assignment.Target.NamedSymbol()?.Name),
            IArgumentOperation argument => ChecksumNames.Says(argument.Parameter?.Name),
            _ => false,
        };
}
