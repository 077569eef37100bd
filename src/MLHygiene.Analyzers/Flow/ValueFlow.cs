using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Follows one value through one file: into variables that are written once, into the parameters of helpers that the file declares,
/// and out of helpers that return nothing else. What may also be another value is not followed.
/// </summary>
internal static class ValueFlow
{
    /// <summary>
    /// The expressions that hold the value of <paramref name="origin"/>, the origin first. Empty where there are too many to follow.
    /// </summary>
    /// <param name="file">The code of the file.</param>
    /// <param name="origin">The expression that makes the value.</param>
    /// <param name="passesOn">
    /// Whether an operation that uses the value (a member read, a call) gives something that counts as the value too: the operation,
    /// and the operand of it that is the value. Null where none does.
    /// </param>
    public static ImmutableArray<IOperation> Follow(
        FileOperations file, IOperation origin, Func<IOperation, IOperation, bool>? passesOn = null) =>
        Reachable.From(origin, holder => Next(file, holder, passesOn));

    /// <summary>The same, and out of helpers that hand the value out beside others (see <see cref="HandedOut"/>).</summary>
    public static ImmutableArray<IOperation> FollowAll(FileOperations file, IOperation origin, Func<IOperation, IOperation, bool> passesOn) =>
        Reachable.From(origin, holder => Next(file, holder, passesOn).Concat(HandedOut.Next(file, holder)));

    /// <summary>
    /// The operation that uses a value, and the operand of it that is the value: what is left after conversions and <c>await</c>.
    /// </summary>
    public static (IOperation? User, IOperation Operand) UseOf(IOperation holder)
    {
        var operand = holder;
        while (operand.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IAwaitOperation
                   or ITranslatedQueryOperation
               || operand.Parent is IConditionalAccessOperation access && access.WhenNotNull == operand)
        {
            operand = operand.Parent;
        }

        return (operand.Parent, operand);
    }

    /// <summary>
    /// The expressions that a value has one step on, inside the functions that it is handed to: the variable that it is put into,
    /// the parameter of a helper, what stands behind <c>?.</c>.
    /// </summary>
    public static IEnumerable<IOperation> Aliases(FileOperations file, IOperation holder)
    {
        var (user, operand) = UseOf(holder);
        return user switch
        {
            null or IReturnOperation => Enumerable.Empty<IOperation>(),
            IConditionalAccessOperation access => access.WhenNotNull.DescendantsAndSelf()
                .OfType<IConditionalAccessInstanceOperation>()
                .Where(instance => instance.AccessedObject() == operand),
            IArgumentOperation { Parent: { } call } argument => Parameter(file, call, argument),
            _ => Variables(file, holder).Concat(Assigned(file, user, operand)),
        };
    }

    /// <summary>The function or property whose one value a <c>return</c> gives; null where it may give another, or belongs to a lambda.</summary>
    public static ISymbol? Returner(FileOperations file, IReturnOperation returned) =>
        file.FunctionOf(returned) is { } function && file.ReturnsOf(function).Count(value => !value.IsNull()) == 1 ? function : null;

    /// <summary>The expressions that have what a function of the file returns; none where another function may run in its place.</summary>
    public static IEnumerable<IOperation> CallersOf(FileOperations file, ISymbol function) => function switch
    {
        IMethodSymbol method when IsHelper(file, method) => file.CallsOf(method),
        IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } property => file.ReferencesTo(property),
        _ => Enumerable.Empty<IOperation>(),
    };

    private static IEnumerable<IOperation> Next(FileOperations file, IOperation holder, Func<IOperation, IOperation, bool>? passesOn)
    {
        var (user, operand) = UseOf(holder);
        return user switch
        {
            null => Enumerable.Empty<IOperation>(),
            IConditionalAccessOperation => Aliases(file, holder),
            IReturnOperation returned =>
                Returner(file, returned) is { } function ? CallersOf(file, function) : Enumerable.Empty<IOperation>(),
            IArgumentOperation { Parent: { } call } => Aliases(file, holder).Concat(PassedOn(call, operand, passesOn)),
            _ => Aliases(file, holder).Concat(PassedOn(user, operand, passesOn)),
        };
    }

    private static IEnumerable<IOperation> PassedOn(IOperation user, IOperation operand, Func<IOperation, IOperation, bool>? passesOn) =>
        passesOn is not null && passesOn(user, operand) ? new[] { user } : Enumerable.Empty<IOperation>();

    /// <summary>The variables that a value is put into, whatever else is put there.</summary>
    public static IEnumerable<ISymbol> TargetsOf(IOperation holder)
    {
        var (user, operand) = UseOf(holder);
        var write = user switch
        {
            // The initializer of a local hangs between the declarator and its value.
            IVariableInitializerOperation { Parent: { } declarator } => declarator,
            ITupleOperation tuple => Deconstruction(tuple) ?? user,
            _ => user,
        };
        return write is null
            ? Enumerable.Empty<ISymbol>()
            : VariableWrites.Of(write).Where(written => written.Value == operand).Select(written => written.Target);
    }

    private static IEnumerable<IOperation> Variables(FileOperations file, IOperation holder) =>
        TargetsOf(holder)
            .Where(target => IsOnlyValue(file, target))
            .SelectMany(target => file.ReferencesTo(target).Where(reference => !reference.IsAssigned()));

    /// <summary>An assignment is an expression too: <c>return _cache ??= value;</c>.</summary>
    private static IEnumerable<IOperation> Assigned(FileOperations file, IOperation user, IOperation operand) => user switch
    {
        ISimpleAssignmentOperation { IsRef: false } assignment when assignment.Value == operand => new[] { user },
        ICoalesceAssignmentOperation assignment when assignment.Value == operand
            && VariableWrites.Of(user).All(written => IsOnlyValue(file, written.Target)) => new[] { user },
        _ => Enumerable.Empty<IOperation>(),
    };

    private static IOperation? Deconstruction(IOperation tuple)
    {
        var (user, _) = UseOf(tuple);
        return user is ITupleOperation outer ? Deconstruction(outer) : user as IDeconstructionAssignmentOperation;
    }

    /// <summary>The one value that a variable has wherever it is read; null where it may have another, or an unknown one.</summary>
    public static IOperation? OnlyValueOf(FileOperations file, ISymbol variable) =>
        IsOnlyValue(file, variable) ? file.WritesTo(variable).FirstOrDefault(value => value is not null && !value.IsNull()) : null;

    /// <summary>Whether the one value that the file writes to a variable is all that it ever holds, but for null.</summary>
    public static bool IsOnlyValue(FileOperations file, ISymbol variable) =>
        file.WritesTo(variable).Where(value => value is null || !value.IsNull()).Take(2).Count() == 1
        && !file.ReferencesTo(variable).Any(reference => IsReturnedByRef(file, reference))
        && variable switch
        {
            ILocalSymbol => true,
            IFieldSymbol field => (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private) && IsWhole(file, field),
            IPropertySymbol property => IsAutomatic(property) && HasNoForeignSetter(property) && IsWhole(file, property),
            _ => false,
        };

    // The caller may write it.
    private static bool IsReturnedByRef(FileOperations file, IOperation reference) =>
        reference.Parent is IReturnOperation returned
        && file.FunctionOf(returned) is IMethodSymbol { RefKind: RefKind.Ref } or IPropertySymbol { RefKind: RefKind.Ref };

    private static bool IsAutomatic(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static bool HasNoForeignSetter(IPropertySymbol property) =>
        property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private } || property.DeclaredAccessibility == Accessibility.Private;

    // A part in another file may write the member too.
    private static bool IsWhole(FileOperations file, ISymbol member) =>
        member.ContainingType.DeclaringSyntaxReferences.All(declaration => declaration.SyntaxTree == file.Tree);

    private static IReadOnlyList<IOperation> Parameter(FileOperations file, IOperation call, IArgumentOperation argument) =>
        argument.Parameter is { RefKind: RefKind.None or RefKind.In, IsParams: false } parameter
        && call.CalledMember() is IMethodSymbol method
        && SourceParameter(file, method, parameter) is { } inside
        && file.WritesTo(inside).Count == 0
            ? file.ReferencesTo(inside)
            : ImmutableArray<IOperation>.Empty;

    private static IParameterSymbol? SourceParameter(FileOperations file, IMethodSymbol method, IParameterSymbol parameter)
    {
        var definition = method.Definition();
        return IsHelper(file, definition) && parameter.Ordinal < definition.Parameters.Length
            ? definition.Parameters[parameter.Ordinal]
            : null;
    }

    /// <summary>Whether a call of a method certainly runs the code that the file declares for it.</summary>
    public static bool IsHelper(FileOperations file, IMethodSymbol method) =>
        !method.IsVirtual && !method.IsOverride && !method.IsAbstract
        && method.DeclaringSyntaxReferences.Length == 1
        && method.DeclaringSyntaxReferences[0].SyntaxTree == file.Tree;
}
