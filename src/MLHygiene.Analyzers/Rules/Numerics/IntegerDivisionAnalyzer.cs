using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>MLH4012: two whole numbers are divided, and what is left of the quotient is used as a number with a fraction.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IntegerDivisionAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that says to which type the fix casts. The additional location, if there is one, is the cast that comes too late.</summary>
    internal const string TypeKey = "type";

    /// <summary>The property that is there where the fix multiplies by 100 before it divides. The additional location is the product.</summary>
    internal const string PercentKey = "percent";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.IntegerDivision);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterOperationAction(context => Check(context, hygiene), OperationKind.Binary);
        }
    }

    private static void Check(OperationAnalysisContext context, HygieneContext hygiene)
    {
        if (WholeQuotient.Find(context.Operation) is not { } quotient)
        {
            return;
        }

        if (RealUse.Of(context.Operation) is { } use)
        {
            if ((LostFraction.IsCertain(quotient, use) || (LostFraction.IsLikely(quotient, use) && IsLearning(context, hygiene))) && !quotient.IsMeant())
            {
                Report(context, use.Type, Places(use.Cast), use.Kind == RealUseKind.Printed ? "printed with a fraction" : $"used as '{use.Type}'");
            }
        }
        else if (quotient.TimesHundred is { } product && quotient.IsShare(ResultName(product)) && IsLearning(context, hygiene) && !quotient.IsMeant())
        {
            Report(context, PercentKey, Places(product), "multiplied by 100");
        }
        else if (LostFraction.KeptIn(quotient, context.CancellationToken) is { } kept && IsLearning(context, hygiene) && !quotient.IsMeant())
        {
            Report(context, kept.Type, ImmutableArray<Location>.Empty, $"used as '{kept.Type}'", isForVariable: true);
        }
    }

    private static bool IsLearning(OperationAnalysisContext context, HygieneContext hygiene) =>
        hygiene.Gate.Admits(context.ContainingSymbol, context.Operation.Syntax.SyntaxTree, context.CancellationToken);

    private static ImmutableArray<Location> Places(IOperation? operation) =>
        operation is null ? ImmutableArray<Location>.Empty : ImmutableArray.Create(operation.Syntax.GetLocation());

    private static string? ResultName(IOperation product)
    {
        var (user, _) = ValueFlow.UseOf(product);
        return user switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.Name,
            ISimpleAssignmentOperation assignment => assignment.Target.Variable()?.Name,
            _ => null,
        };
    }

    private static void Report(
        OperationAnalysisContext context, string fix, IEnumerable<Location> places, string use, bool isForVariable = false)
    {
        var properties = fix == PercentKey
            ? ImmutableDictionary<string, string?>.Empty.Add(PercentKey, PercentKey)
            : ImmutableDictionary<string, string?>.Empty.Add(TypeKey, fix);
        if (isForVariable && !IsVar(context.Operation))
        {
            properties = properties.Clear();
        }

        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.IntegerDivision,
            context.Operation.Syntax.GetLocation(),
            places,
            properties,
            ShortText.Of(context.Operation.Syntax),
            use,
            fix == PercentKey ? "Multiply before you divide" : $"Cast an operand to '{fix}' first"));
    }

    private static bool IsVar(IOperation division) =>
        ValueFlow.UseOf(division).User is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Syntax.Parent: VariableDeclarationSyntax { Type.IsVar: true } } };
}
