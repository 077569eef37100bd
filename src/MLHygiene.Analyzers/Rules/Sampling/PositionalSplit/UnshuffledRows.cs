using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Rows whose order the file shows: that of what they were read from, or that of a class.</summary>
internal sealed class UnshuffledRows
{
    private static readonly ImmutableHashSet<string> Classes = IdentifierWords.List(
        "label", "labels", "class", "classes", "target", "targets", "category", "species", "y");

    private UnshuffledRows(IOperation origin, string order)
    {
        Origin = origin;
        Order = order;
    }

    /// <summary>What gave the rows their order.</summary>
    public IOperation Origin { get; }

    /// <summary>The order, in words.</summary>
    public string Order { get; }

    /// <summary>Reads where the rows of a slice come from; null where they may be shuffled, or may stand in an order that is meant.</summary>
    public static UnshuffledRows? Find(ApiTable apis, FileOperations file, RowSlice slice)
    {
        var ingredients = Ingredients(file, slice.Operation);
        if (ingredients.IsEmpty || ingredients.Any(part => SaysMore(part) || ApiCall.Find(apis, Role.UserText, part) is not null))
        {
            return null;
        }

        var sorted = ingredients.FirstOrDefault(part => ApiCall.Find(apis, Role.Order, part) is not null);
        if (sorted is not null && IsKept(apis, file, sorted, slice.Source))
        {
            // Whatever the order was before, it is gone.
            ingredients = Ingredients(file, slice.Operation, ApiCall.Find(apis, Role.Order, sorted)?.ValueOf("data"));
        }

        if (ingredients.IsEmpty || ingredients.Any(part => MayReorder(apis, file, part)))
        {
            return null;
        }

        if (sorted is not null)
        {
            return KeyOf(apis, sorted) is { } key ? new UnshuffledRows(sorted, $"'{key}'") : null;
        }

        return ingredients.FirstOrDefault(part => ApiCall.Find(apis, Role.Load, part) is not null) is { } load
            ? new UnshuffledRows(load, "the file")
            : null;
    }

    // Everything that the rows are made from, what is added to their collections included. A parameter is what its callers give it.
    private static ImmutableArray<IOperation> Ingredients(FileOperations file, IOperation slice, IOperation? without = null) =>
        Reachable.From(slice, part => Sources(file, part).Select(source => source.Unwrap()).Where(source => source != without));

    // var sorted = rows.OrderBy(key).ToList(), and nothing else is ever put there.
    private static bool IsKept(ApiTable apis, FileOperations file, IOperation sorted, RowVariable source)
    {
        var chain = PartChain.Read(apis, file, ValuePath.Begin(sorted));
        return chain.Part == RowPart.Whole
            && SymbolEqualityComparer.Default.Equals(chain.End.Operation.Type.RowType(), sorted.Type.RowType())
            && source.Symbol is ILocalSymbol local
            && file.WritesTo(local).Count == 1
            && ValueFlow.TargetsOf(chain.End.Operation).Contains(local, SymbolEqualityComparer.Default)
            && !VariableContents.AddedTo(file, local).Any();
    }

    private static IEnumerable<IOperation> Sources(FileOperations file, IOperation part)
    {
        var written = part switch
        {
            ILocalReferenceOperation { Local: var local } => VariableContents.Of(file, local),
            IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => VariableContents.Of(file, field),
            IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } =>
                file.CallsOf(method).Select(call => call.ValueFor(parameter.Name)).OfType<IOperation>(),
            IInvocationOperation { TargetMethod: var called } => file.ReturnsOf(called),
            _ => Enumerable.Empty<IOperation>(),
        };
        return written.Concat(part.ChildOperations);
    }

    private static bool MayReorder(ApiTable apis, FileOperations file, IOperation part) => part switch
    {
        _ when ApiCall.Find(apis, Role.Entropy, part) is not null || ApiCall.Find(apis, Role.Shuffle, part) is not null
            || ApiCall.Find(apis, Role.Permute, part) is not null || ApiCall.Find(apis, Role.Bootstrap, part) is not null => true,
        // Whoever calls from another file may have shuffled the rows.
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method } parameter } =>
            IsRows(parameter.Type) && !IsOnlyCalledHere(file, method) && !IsEntry(method)
            || IsChangedElsewhere(apis, file, parameter),
        IFieldReferenceOperation { Field: var field } => !field.IsConst && field.DeclaredAccessibility != Accessibility.Private && IsRows(field.Type)
            || IsChangedElsewhere(apis, file, field),
        ILocalReferenceOperation { Local: var local } => IsChangedElsewhere(apis, file, local),
        IPropertyReferenceOperation { Property: var property } => IsRows(property.Type) && property.DeclaringSyntaxReferences.Length > 0
            && property.Type.SpecialType != SpecialType.System_String,
        // Code of another file, or that another method may stand in for.
        IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method } =>
            !ValueFlow.IsHelper(file, method.Definition()) && IsRows(method.ReturnType),
        _ => false,
    };

    private static bool IsOnlyCalledHere(FileOperations file, IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction
        || method.DeclaredAccessibility == Accessibility.Private && ValueFlow.IsHelper(file, method) && file.CallsOf(method).Count > 0;

    private static bool IsEntry(IMethodSymbol method) =>
        method is { IsStatic: true, Name: "Main" or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName };

    // Handed to code that may shuffle it, or changed at a drawn place.
    private static bool IsChangedElsewhere(ApiTable apis, FileOperations file, ISymbol variable) =>
        file.ReferencesTo(variable).Any(reference => IsChangedBy(apis, file, reference));

    private static bool IsChangedBy(ApiTable apis, FileOperations file, IOperation reference)
    {
        var (user, operand) = ValueFlow.UseOf(reference);
        return user switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => IsRowsOrSpan(operand.Type) && Changes(apis, file, call),
            IInvocationOperation { TargetMethod: var method } call when call.Instance == operand =>
                OrderNames.SaysRandom(method.Name) || ApiCall.Find(apis, Role.Sort, call) is not null,
            IConversionOperation { OperatorMethod: not null } span => IsRowsOrSpan(span.Type) && IsChangedBy(apis, file, span),
            IArrayElementReferenceOperation element when IsSwapped(element) => element.Indices.Any(index => IsDrawn(apis, file, index)),
            IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } indexer when IsSwapped(indexer) => IsDrawn(apis, file, arguments[0].Value),
            _ => false,
        };
    }

    private static bool IsRowsOrSpan(ITypeSymbol? type) => IsRows(type) || type is { IsRefLikeType: true };

    private static bool IsSwapped(IOperation element)
    {
        var at = element;
        while (at.Parent is ITupleOperation or IConversionOperation)
        {
            at = at.Parent;
        }

        return at.IsAssigned();
    }

    private static bool IsDrawn(ApiTable apis, FileOperations file, IOperation index) =>
        ValueOrigins.IngredientsOf(file, index) is var parts && (parts.IsEmpty || parts.Any(part => ApiCall.Find(apis, Role.Entropy, part) is not null));

    private static bool Changes(ApiTable apis, FileOperations file, IInvocationOperation call)
    {
        if (OrderNames.SaysRandom(call.TargetMethod.Name)
            || ApiCall.Find(apis, Role.Permute, call) is not null
            || ApiCall.Find(apis, Role.Sort, call) is not null)
        {
            return true;
        }

        var method = call.TargetMethod.Definition();
        return method.DeclaringSyntaxReferences.IsEmpty
            ? call.Type is { IsRefLikeType: true } && IsChangedBy(apis, file, call)
            : !ValueFlow.IsHelper(file, method)
                || method.ReturnsVoid && CalledCode.From(file, file.BodyOf(method)).Any(reached => MayChange(apis, file, reached.Operation));
    }

    private static bool MayChange(ApiTable apis, FileOperations file, IOperation operation) =>
        ApiCall.Find(apis, Role.Entropy, operation) is not null
        || operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method }
            && !ValueFlow.IsHelper(file, method.Definition());

    // A name, or the name of a file, that says how the rows stand.
    private static bool SaysMore(IOperation part) =>
        NameOf(part) is { } name && (OrderNames.SaysRandom(name) || OrderNames.SaysTime(name))
        || part.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, Name: var type } && OrderNames.SaysTime(type)
        || RowMembers(part.Type.RowType()).Any(OrderNames.SaysTime);

    private static IEnumerable<string> RowMembers(ITypeSymbol? row) =>
        row is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false }
            ? row.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol).Select(member => member.Name).Concat(new[] { row.Name })
            : Enumerable.Empty<string>();

    private static string? NameOf(IOperation part) => part switch
    {
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => text,
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IInvocationOperation invocation => invocation.TargetMethod.Name,
        _ => null,
    };

    private static bool IsRows(ITypeSymbol? type) => type.RowType() is not null || type is { TypeKind: TypeKind.Interface };

    // OrderBy(row => row.Label) makes it worse; any other order is meant.
    private static string? KeyOf(ApiTable apis, IOperation order) =>
        ApiCall.Find(apis, Role.Order, order)?.ValueOf("key") is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
        && RandomDraws.OwnOperations(lambda.Body).OfType<IMemberReferenceOperation>().FirstOrDefault() is { } read
        && IdentifierWords.HasAny(read.Member.Name, Classes)
            ? read.Member.Name
            : null;
}
