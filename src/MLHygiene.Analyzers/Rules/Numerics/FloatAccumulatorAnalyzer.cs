using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>MLH4013: a sum over many rows that is kept in single precision.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FloatAccumulatorAnalyzer : HygieneAnalyzer
{
    /// <summary>
    /// The property that is there where the variable can be a 'double'. The additional locations are its declarator, and the places that
    /// need a 'float' of it.
    /// </summary>
    internal const string FixKey = "fix";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.FloatAccumulator);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterOperationAction(context => Check(context, hygiene), OperationKind.CompoundAssignment, OperationKind.SimpleAssignment);
        }
    }

    private static void Check(OperationAnalysisContext context, HygieneContext hygiene)
    {
        if (context.Operation.SemanticModel is not { } model
            || LongSum.Find(context.Operation) is not { } sum
            || sum.Write.Syntax.ContainsDiagnostics
            || ChecksumNames.AreAround(context.ContainingSymbol)
            || !hygiene.Gate.Admits(context.ContainingSymbol, sum.Write.Syntax.SyntaxTree, context.CancellationToken)
            || FileOperations.Read(model, context.CancellationToken) is not { } file
            || !sum.IsReadBehindLoop(file))
        {
            return;
        }

        var places = WiderPlaces(sum, file, context);
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.FloatAccumulator,
            sum.Write.Syntax.GetLocation(),
            places ?? ImmutableArray<Location>.Empty,
            places is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(FixKey, FixKey),
            sum.Variable.Name,
            sum.What));
    }

    private static ImmutableArray<Location>? WiderPlaces(LongSum sum, FileOperations file, OperationAnalysisContext context)
    {
        if (sum.Variable is not ILocalSymbol { IsRef: false, DeclaringSyntaxReferences: { Length: 1 } declarations }
            || declarations[0].GetSyntax(context.CancellationToken) is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } declarator
            || (declaration.Type.IsVar && declarator.Initializer?.Value is not LiteralExpressionSyntax))
        {
            return null;
        }

        var places = new List<Location> { declarator.GetLocation() };
        foreach (var reference in file.ReferencesTo(sum.Variable))
        {
            switch (reference.Parent)
            {
                case IAssignmentOperation assignment when assignment.Target == reference:
                case IIncrementOrDecrementOperation:
                case IConversionOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Double }:
                    break;
                case IArgumentOperation { Parameter.RefKind: not RefKind.None } or IAddressOfOperation or null:
                    return null;
                default:
                    if (!LongSum.IsOperandOfSum(reference, sum.Variable))
                    {
                        places.Add(reference.Syntax.GetLocation());
                    }

                    break;
            }
        }

        // sum = sum + x is a 'double' only if nothing asks for less.
        return file.WritesTo(sum.Variable).Any(value => value?.Parent is IConversionOperation { IsImplicit: false }) ? null : places.ToImmutableArray();
    }
}
