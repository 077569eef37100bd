using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
    /// Whether an operation that uses the value (a member read, a call, an argument's call) gives something that counts as the value too;
    /// null where none does.
    /// </param>
    public static ImmutableArray<IOperation> Follow(FileOperations file, IOperation origin, Func<IOperation, bool>? passesOn = null) =>
        Follow(file, origin, (user, _) => passesOn is not null && passesOn(user));

    /// <summary>As the other <c>Follow</c>, for users that pass on only one of their operands: the second argument is the operand.</summary>
    public static ImmutableArray<IOperation> Follow(FileOperations file, IOperation origin, Func<IOperation, IOperation, bool> passesOn)
    {
        var holders = ImmutableArray.CreateBuilder<IOperation>();
        var seen = new HashSet<IOperation>();
        var work = new Queue<IOperation>();
        work.Enqueue(origin);
        while (work.Count > 0)
        {
            var holder = work.Dequeue();
            if (!seen.Add(holder))
            {
                continue;
            }

            if (holders.Count == FlowLimits.MaxHolders)
            {
                return ImmutableArray<IOperation>.Empty;
            }

            holders.Add(holder);
            foreach (var next in Next(file, holder, passesOn))
            {
                work.Enqueue(next);
            }
        }

        return holders.ToImmutable();
    }

    /// <summary>
    /// The operation that uses a value, and the operand of it that is the value: what is left after conversions and <c>await</c>.
    /// </summary>
    public static (IOperation? User, IOperation Operand) UseOf(IOperation holder)
    {
        var operand = holder;
        while (operand.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IAwaitOperation
               || operand.Parent is IConditionalAccessOperation access && access.WhenNotNull == operand)
        {
            operand = operand.Parent;
        }

        return (operand.Parent, operand);
    }

    private static IEnumerable<IOperation> Next(FileOperations file, IOperation holder, Func<IOperation, IOperation, bool> passesOn)
    {
        var (user, operand) = UseOf(holder);
        switch (user)
        {
            case null:
                return Enumerable.Empty<IOperation>();
            case IConditionalAccessOperation access:
                return access.WhenNotNull.DescendantsAndSelf()
                    .OfType<IConditionalAccessInstanceOperation>()
                    .Where(instance => instance.AccessedObject() == operand);
            case IArgumentOperation { Parent: { } call } argument:
                return Parameter(file, call, argument).Concat(PassedOn(call, operand, passesOn));
            case IReturnOperation returned:
                return Callers(file, returned);
            default:
                return Variables(file, user, operand).Concat(PassedOn(user, operand, passesOn));
        }
    }

    private static IEnumerable<IOperation> PassedOn(IOperation user, IOperation operand, Func<IOperation, IOperation, bool> passesOn) =>
        passesOn(user, operand) ? new[] { user } : Enumerable.Empty<IOperation>();

    private static IEnumerable<IOperation> Variables(FileOperations file, IOperation user, IOperation operand)
    {
        var write = user switch
        {
            // The initializer of a local hangs between the declarator and its value.
            IVariableInitializerOperation { Parent: { } declarator } => declarator,
            ITupleOperation tuple => Deconstruction(tuple) ?? user,
            _ => user,
        };
        return VariableWrites.Of(write)
            .Where(written => written.Value == operand && IsOnlyValue(file, written.Target))
            .SelectMany(written => file.ReferencesTo(written.Target).Where(reference => !reference.IsAssigned()));
    }

    private static IOperation? Deconstruction(IOperation tuple)
    {
        var (user, _) = UseOf(tuple);
        return user is ITupleOperation outer ? Deconstruction(outer) : user as IDeconstructionAssignmentOperation;
    }

    private static bool IsOnlyValue(FileOperations file, ISymbol variable) =>
        file.WritesTo(variable).Count(value => value is null || !value.IsNull()) == 1
        && variable switch
        {
            ILocalSymbol => true,
            IFieldSymbol field => (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private) && IsWhole(file, field),
            IPropertySymbol property => IsAutomatic(property) && HasNoForeignSetter(property) && IsWhole(file, property),
            _ => false,
        };

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
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return IsHelper(file, definition) && parameter.Ordinal < definition.Parameters.Length
            ? definition.Parameters[parameter.Ordinal]
            : null;
    }

    /// <summary>Whether a call of a method certainly runs the code that the file declares for it.</summary>
    public static bool IsHelper(FileOperations file, IMethodSymbol method) =>
        !method.IsVirtual && !method.IsOverride && !method.IsAbstract
        && method.DeclaringSyntaxReferences.Length == 1
        && method.DeclaringSyntaxReferences[0].SyntaxTree == file.Tree;

    private static IEnumerable<IOperation> Callers(FileOperations file, IReturnOperation returned)
    {
        if (file.FunctionOf(returned) is not { } function
            || file.ReturnsOf(function).Count(value => !value.IsNull()) != 1)
        {
            return Enumerable.Empty<IOperation>();
        }

        return function switch
        {
            IMethodSymbol method when IsHelper(file, method) => file.CallsOf(method),
            IPropertySymbol { IsVirtual: false, IsOverride: false } property => file.ReferencesTo(property),
            _ => Enumerable.Empty<IOperation>(),
        };
    }
}
