using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>A local that holds the two sides of a division of rows.</summary>
internal sealed class Division
{
    public const string TrainSide = "train";
    public const string TestSide = RowStep.TestSide;

    private Division(ILocalSymbol local, ApiCall split)
    {
        Local = local;
        Split = split;
    }

    public ILocalSymbol Local { get; }

    /// <summary>The call that divides.</summary>
    public ApiCall Split { get; }

    /// <summary>The division that a local holds; null where it holds none.</summary>
    public static Division? Of(LeakReport report, ILocalSymbol local) =>
        report.ValueOf(local) is { } value && report.Call(Role.Split, value) is { } split
        && string.Equals(split.Entry["part"], "pair", StringComparison.Ordinal)
            ? new Division(local, split)
            : null;

    /// <summary>The divisions that a place can name, the latest first.</summary>
    public static IEnumerable<Division> KnownAt(LeakReport report, int position) =>
        report.LocalsAt(position).Select(local => Of(report, local)).OfType<Division>();

    /// <summary>The expression for one side; null where the type has no member for it.</summary>
    public ExpressionSyntax? Side(ApiTable apis, string side) => MemberFor(apis, Local.Type, side) is { } member ? Access(Local, member) : null;

    /// <summary>
    /// The expressions that may name the rows held out when some rows were trained on: the other side of the same division, or what
    /// else came with them in a tuple or object. Variables that hold such a side come first.
    /// </summary>
    public static IEnumerable<ExpressionSyntax> OtherSides(LeakReport report, IOperation rows, int position)
    {
        var side = Resolve(report, rows);
        if (side is IMemberReferenceOperation { Instance: { } instance, Member: var member } && instance.Unwrap() is ILocalReferenceOperation { Local: var owner }
            && report.IsNeverReplaced(owner) && report.IsKnownAt(owner, position))
        {
            foreach (var other in OtherMembers(report.Apis, owner.Type, member))
            {
                var aliases = report.LocalsAt(position).Where(local => report.ValueOf(local) is IMemberReferenceOperation alias
                    && LeakReport.NameTheSame(alias.Instance, instance)
                    && string.Equals(alias.Member.Name, other.Name, StringComparison.Ordinal));
                foreach (var alias in aliases)
                {
                    yield return SyntaxFactory.IdentifierName(alias.Name);
                }

                yield return Access(owner, other);
            }
        }
        else if (side is ILocalReferenceOperation { Local: var local })
        {
            foreach (var other in DeclaredWith(report, local).Where(other => report.IsKnownAt(other, position)))
            {
                yield return SyntaxFactory.IdentifierName(other.Name);
            }
        }
    }

    /// <summary>Follows rows through locals back to the side of a division, or to where they are named first.</summary>
    public static IOperation Resolve(LeakReport report, IOperation rows)
    {
        var at = rows.Unwrap();
        for (var depth = 0; depth < FlowLimits.MaxCallDepth && report.ValueOf(at) is { } value && IsName(value); depth++)
        {
            at = value;
        }

        return at;
    }

    private static bool IsName(IOperation value) => value is ILocalReferenceOperation or IMemberReferenceOperation and not IMethodReferenceOperation;

    private static IEnumerable<ISymbol> OtherMembers(ApiTable apis, ITypeSymbol type, ISymbol member) =>
        apis.Find(Role.Part, member) is not null
            ? new[] { MemberFor(apis, type, TestSide) }.OfType<ISymbol>()
            : type.GetMembers().Where(other =>
                other is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false, GetMethod: not null }
                && other.CanBeReferencedByName
                && !string.Equals(other.Name, member.Name, StringComparison.Ordinal)
                && SymbolEqualityComparer.Default.Equals(TypeOf(other), TypeOf(member)));

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static IEnumerable<ILocalSymbol> DeclaredWith(LeakReport report, ILocalSymbol local)
    {
        var declaration = report.File.All.OfType<IDeconstructionAssignmentOperation>()
            .FirstOrDefault(assignment => Targets(assignment).Contains(local, SymbolEqualityComparer.Default));
        return declaration is null || !report.IsNeverReplaced(local)
            ? Enumerable.Empty<ILocalSymbol>()
            : Targets(declaration).Where(other =>
                !SymbolEqualityComparer.Default.Equals(other, local)
                && SymbolEqualityComparer.Default.Equals(other.Type, local.Type)
                && report.IsNeverReplaced(other));
    }

    private static IEnumerable<ILocalSymbol> Targets(IDeconstructionAssignmentOperation assignment) =>
        assignment.Target.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Select(reference => reference.Local);

    public static ISymbol? MemberFor(ApiTable apis, ITypeSymbol type, string side) =>
        type.GetMembers().FirstOrDefault(member =>
            apis.Find(Role.Part, member) is { } part && string.Equals(part["side"], side, StringComparison.Ordinal));

    private static MemberAccessExpressionSyntax Access(ILocalSymbol owner, ISymbol member) =>
        SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.IdentifierName(owner.Name), SyntaxFactory.IdentifierName(member.Name));
}
