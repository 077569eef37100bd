using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>A reported leak: the call that measures, the call that learned, and the code around them.</summary>
internal sealed class LeakReport
{
    private LeakReport(FixContext context, IOperation sink, IOperation cause)
    {
        Context = context;
        Sink = sink;
        Cause = cause;
        File = context.File;
        Apis = context.Hygiene.Apis;
    }

    public FixContext Context { get; }

    public FileOperations File { get; }

    public ApiTable Apis { get; }

    /// <summary>The evaluation or cross-validation.</summary>
    public IOperation Sink { get; }

    /// <summary>What learned from the rows that are evaluated.</summary>
    public IOperation Cause { get; }

    /// <summary>Reads a report; null where learning and measuring are not done by one run of one method.</summary>
    public static LeakReport? Read(FixContext context)
    {
        var model = context.SemanticModel;
        return context.Diagnostic.Properties.TryGetValue(LeakActions.CauseKey, out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < context.Diagnostic.AdditionalLocations.Count
            && context.Root.FindNode(context.Diagnostic.AdditionalLocations[index].SourceSpan, getInnermostNodeForTie: true) is var cause
            && model.GetOperation(context.Node, context.CancellationToken) is { } sink
            && model.GetOperation(cause, context.CancellationToken) is { } learning
            ? new LeakReport(context, sink, learning)
            : null;
    }

    public ApiCall? Call(Role role, IOperation? operation) => operation is null ? null : ApiCall.Find(Apis, role, operation.Unwrap());

    /// <summary>The calls of the file that play a role.</summary>
    public IEnumerable<ApiCall> Calls(Role role) => File.All.Select(operation => ApiCall.Find(Apis, role, operation)).OfType<ApiCall>();

    /// <summary>The rows that the cause learned from.</summary>
    public IOperation? TaughtRows => (Call(Role.Fit, Cause) ?? Call(Role.Search, Cause))?.ValueOf("data");

    /// <summary>The value of a local that is written once, where it is declared; null for all else.</summary>
    public IOperation? ValueOf(IOperation operation) =>
        operation.Unwrap() is ILocalReferenceOperation { Local: var local } ? ValueOf(local) : null;

    /// <summary>The value of a local that is written once, where it is declared.</summary>
    public IOperation? ValueOf(ILocalSymbol local) =>
        File.WritesTo(local) is { Count: 1 } writes && ValueFlow.IsOnlyValue(File, local) ? writes[0]?.Unwrap() : null;

    /// <summary>The local that holds a value and nothing else; null where there is none.</summary>
    public ILocalSymbol? HolderOf(IOperation value) =>
        ValueFlow.TargetsOf(value).OfType<ILocalSymbol>().FirstOrDefault(local => ValueOf(local) == value.Unwrap());

    /// <summary>The variable that an expression names; null where it names none, or one of another object.</summary>
    public static ISymbol? VariableOf(IOperation? operation) => operation?.Unwrap() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: IFieldSymbol or IPropertySymbol } member => member.Member,
        _ => null,
    };

    /// <summary>Whether two expressions name the same variable.</summary>
    public static bool NameTheSame(IOperation? left, IOperation? right) =>
        VariableOf(left) is { } variable && SymbolEqualityComparer.Default.Equals(variable, VariableOf(right));

    /// <summary>Whether a variable holds one value for as long as it lives.</summary>
    public bool IsNeverReplaced(ISymbol variable) => variable switch
    {
        ILocalSymbol local => ValueFlow.IsOnlyValue(File, local) || File.WritesTo(local).Count == 0,
        IParameterSymbol => File.WritesTo(variable).Count == 0,
        IFieldSymbol field => field.IsReadOnly || ValueFlow.IsOnlyValue(File, field),
        IPropertySymbol property => property.SetMethod is null || ValueFlow.IsOnlyValue(File, property),
        _ => false,
    };

    /// <summary>Whether a name written at some place means a symbol that has its value there.</summary>
    public bool IsKnownAt(ISymbol symbol, int position) =>
        Context.SemanticModel.LookupSymbols(position, name: symbol.Name).Contains(symbol, SymbolEqualityComparer.Default)
        && (symbol is not ILocalSymbol || symbol.DeclaringSyntaxReferences.All(declaration => AssignedFrom(declaration.GetSyntax()) <= position));

    /// <summary>The locals that have a value at some place, the latest first.</summary>
    public IEnumerable<ILocalSymbol> LocalsAt(int position) =>
        Context.SemanticModel.LookupSymbols(position)
            .OfType<ILocalSymbol>()
            .Where(local => IsKnownAt(local, position))
            .OrderByDescending(local => local.DeclaringSyntaxReferences.Select(declaration => declaration.Span.Start).DefaultIfEmpty().Max());

    // A loop is the declaration of its variable.
    private static int AssignedFrom(SyntaxNode declaration) =>
        declaration is CommonForEachStatementSyntax loop ? loop.Statement.SpanStart : declaration.Span.End;
}
